/// Finding, reading and doubting what the city tells its customers.
@NullMarked
package org.frontdoor.app.knowledge;

import org.jspecify.annotations.NullMarked;
