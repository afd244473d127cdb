/// Why something was not done, in the person's language.
@NullMarked
package org.frontdoor.app.ui.problem;

import org.jspecify.annotations.NullMarked;
