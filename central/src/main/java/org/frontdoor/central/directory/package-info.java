/// Directories of other bodies' services: read from and written to the Human Services Data Specification (HSDS 3.0),
/// and read forgivingly from what real directories send.
@NullMarked
package org.frontdoor.central.directory;

import org.jspecify.annotations.NullMarked;
