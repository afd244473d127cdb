/// The room in which the directory of other bodies is looked through.
@NullMarked
package org.frontdoor.app.directory.browse;

import org.jspecify.annotations.NullMarked;
