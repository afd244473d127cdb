/// Cases in the agencies' own systems: what was handed over, what was heard of it, and where the two differ.
@NullMarked
package org.frontdoor.model.remote;

import org.jspecify.annotations.NullMarked;
