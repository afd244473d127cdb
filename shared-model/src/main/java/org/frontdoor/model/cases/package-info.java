/// A case: something to be done for a customer, from its opening to its resolution.
@NullMarked
package org.frontdoor.model.cases;

import org.jspecify.annotations.NullMarked;
