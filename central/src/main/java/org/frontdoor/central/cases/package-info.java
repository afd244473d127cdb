/// Cases as integrators and imports see them: by number, by query, and the guard that no number is used twice.
@NullMarked
package org.frontdoor.central.cases;

import org.jspecify.annotations.NullMarked;
