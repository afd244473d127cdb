@NullMarked
package org.frontdoor.app.ui.theme;

import org.jspecify.annotations.NullMarked;
