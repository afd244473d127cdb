@NullMarked
package org.frontdoor.app.ui.text;

import org.jspecify.annotations.NullMarked;
