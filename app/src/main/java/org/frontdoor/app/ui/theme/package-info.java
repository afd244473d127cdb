/// How the desktop looks: one house in light, dark and high contrast, at five text sizes.
@NullMarked
package org.frontdoor.app.ui.theme;

import org.jspecify.annotations.NullMarked;
