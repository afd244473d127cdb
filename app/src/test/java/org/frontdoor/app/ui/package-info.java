@NullMarked
package org.frontdoor.app.ui;

import org.jspecify.annotations.NullMarked;
