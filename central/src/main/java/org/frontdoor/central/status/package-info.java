/// What a customer is told of their case on the city's web site, by its number.
@NullMarked
package org.frontdoor.central.status;

import org.jspecify.annotations.NullMarked;
