/// How anything changes: entries (what is kept), commands (what a person wants) and the pure rules between them.
@NullMarked
package org.frontdoor.model.command;

import org.jspecify.annotations.NullMarked;
