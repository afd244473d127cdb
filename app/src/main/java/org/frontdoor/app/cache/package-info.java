/// What this person may see, kept on this computer in an encrypted H2 file: entries, central's cursor and look-up
/// tables. Nothing depends on it: damaged or outdated, it is set aside and filled anew from central and the journal.
@NullMarked
package org.frontdoor.app.cache;

import org.jspecify.annotations.NullMarked;
