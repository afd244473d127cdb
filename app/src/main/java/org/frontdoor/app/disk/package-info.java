/// The disk as far as all that keeps work on this computer needs it: folders nobody else may read, files replaced at
/// once or not at all, and how much room is left.
@NullMarked
package org.frontdoor.app.disk;

import org.jspecify.annotations.NullMarked;
