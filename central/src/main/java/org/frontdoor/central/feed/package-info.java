/// How desktops get to know what changed: pages after a cursor, a whole snapshot, and nudges. Knows no kind of record
/// by name.
@NullMarked
package org.frontdoor.central.feed;

import org.jspecify.annotations.NullMarked;
