/// The web server: routes, who may call them, bodies in and out, and every failure as a problem (RFC 9457).
@NullMarked
package org.frontdoor.central.http;

import org.jspecify.annotations.NullMarked;
