/// Who may come in: accounts, passwords, lock-out and bearer tokens.
@NullMarked
package org.frontdoor.central.session;

import org.jspecify.annotations.NullMarked;
