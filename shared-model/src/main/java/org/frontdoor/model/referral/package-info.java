/// Sending a customer to another desk, so that it is known where they were sent.
@NullMarked
package org.frontdoor.model.referral;

import org.jspecify.annotations.NullMarked;
