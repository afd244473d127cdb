/// What a city pack brings: loading it, and its services, agencies and articles for integrators.
@NullMarked
package org.frontdoor.central.catalog;

import org.jspecify.annotations.NullMarked;
