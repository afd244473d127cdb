/// Decides commands on the truth, each once and for ever. Knows no kind of record by name.
@NullMarked
package org.frontdoor.central.commands;

import org.jspecify.annotations.NullMarked;
