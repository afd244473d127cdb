@NullMarked
package org.frontdoor.app.ui.controls;

import org.jspecify.annotations.NullMarked;
