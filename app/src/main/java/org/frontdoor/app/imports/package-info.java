/// Reads requests of other systems from CSV files, by a mapping that an analyst can edit.
@NullMarked
package org.frontdoor.app.imports;

import org.jspecify.annotations.NullMarked;
