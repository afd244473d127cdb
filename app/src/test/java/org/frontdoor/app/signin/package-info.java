@NullMarked
package org.frontdoor.app.signin;

import org.jspecify.annotations.NullMarked;
