/// The words on the screen, kept in one bundle an area and language.
@NullMarked
package org.frontdoor.app.ui.text;

import org.jspecify.annotations.NullMarked;
