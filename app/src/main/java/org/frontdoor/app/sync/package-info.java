/// The door to all records for every room, and the machinery behind it: what a person gives is decided, written to the
/// journal, shown, pushed to central and pulled back. Knows no kind of record by name and nothing of `javafx.*`.
@NullMarked
package org.frontdoor.app.sync;

import org.jspecify.annotations.NullMarked;
