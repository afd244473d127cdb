/// Tests of how articles of other systems are read.
@NullMarked
package org.frontdoor.app.imports.articles;

import org.jspecify.annotations.NullMarked;
