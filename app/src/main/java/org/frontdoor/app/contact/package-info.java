/// Taking a contact: one box for the caller's words, everything else answers it, one next step, one key to finish.
@NullMarked
package org.frontdoor.app.contact;

import org.jspecify.annotations.NullMarked;
