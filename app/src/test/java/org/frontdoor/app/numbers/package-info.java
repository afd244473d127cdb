@NullMarked
package org.frontdoor.app.numbers;

import org.jspecify.annotations.NullMarked;
