/// Tests of the central inside this process.
@NullMarked
package org.frontdoor.app.host;

import org.jspecify.annotations.NullMarked;
