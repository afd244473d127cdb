/// The commands around central: running it, checking and loading packs, importing requests.
@NullMarked
package org.frontdoor.app.cli.central;

import org.jspecify.annotations.NullMarked;
