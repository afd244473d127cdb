/// Signing in and out, on a real central.
@org.jspecify.annotations.NullUnmarked
package org.frontdoor.app.session;
