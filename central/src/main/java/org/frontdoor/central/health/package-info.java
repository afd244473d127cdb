/// How central is: health for balancers, metrics for dashboards. No personal data in either.
@NullMarked
package org.frontdoor.central.health;

import org.jspecify.annotations.NullMarked;
