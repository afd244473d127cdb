/// City packs: a program as a folder of plain files, read, checked and made ready to load.
@NullMarked
package org.frontdoor.central.pack;

import org.jspecify.annotations.NullMarked;
