/// Where things are: addresses, places and jurisdictions.
@NullMarked
package org.frontdoor.model.place;

import org.jspecify.annotations.NullMarked;
