/// Tests of how Markdown is shown.
@NullMarked
package org.frontdoor.app.ui.markdown;

import org.jspecify.annotations.NullMarked;
