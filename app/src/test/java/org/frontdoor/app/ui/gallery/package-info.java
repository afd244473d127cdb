/// Every shared control in every look, as pictures to be looked at.
@NullMarked
package org.frontdoor.app.ui.gallery;

import org.jspecify.annotations.NullMarked;
