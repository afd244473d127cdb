/// Central, tried from outside: over HTTP, on H2 and on PostgreSQL.
@NullMarked
package org.frontdoor.central;

import org.jspecify.annotations.NullMarked;
