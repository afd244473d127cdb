/// How well the program's rule tells what is the same thing, on real requests of other cities.
@NullMarked
package org.frontdoor.app.cases.eval;

import org.jspecify.annotations.NullMarked;
