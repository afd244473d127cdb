/// Finding the answer and the service from the caller's own words, on this computer alone.
///
/// The index lives in memory: it is small, quickly built, and leaves nothing on disk.
@NullMarked
package org.frontdoor.app.search;

import org.jspecify.annotations.NullMarked;
