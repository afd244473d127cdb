/// The questions of a service on the screen: the same fields at intake and when a case is corrected, and the words for
/// what was answered.
@NullMarked
package org.frontdoor.app.questions;

import org.jspecify.annotations.NullMarked;
