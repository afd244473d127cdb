/// Tests of how Markdown is read.
@NullMarked
package org.frontdoor.app.markdown;

import org.jspecify.annotations.NullMarked;
