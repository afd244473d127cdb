/// Customers who were sent to other desks: what became of them, and where people were sent wrongly.
@NullMarked
package org.frontdoor.app.referral;

import org.jspecify.annotations.NullMarked;
