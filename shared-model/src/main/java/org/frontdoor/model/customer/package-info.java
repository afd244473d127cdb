/// Who calls: customers, and what of them a case carries.
@NullMarked
package org.frontdoor.model.customer;

import org.jspecify.annotations.NullMarked;
