@NullMarked
package org.frontdoor.app.shell;

import org.jspecify.annotations.NullMarked;
