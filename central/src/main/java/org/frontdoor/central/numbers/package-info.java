/// Blocks of case numbers: each number is given out once, to one workstation.
@NullMarked
package org.frontdoor.central.numbers;

import org.jspecify.annotations.NullMarked;
