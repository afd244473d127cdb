/// Whether two requests are the same thing: what an agent is shown while typing, and what two desks are told of later.
@NullMarked
package org.frontdoor.model.alike;

import org.jspecify.annotations.NullMarked;
