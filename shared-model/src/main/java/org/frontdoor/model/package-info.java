/// What a 311 program is, and what may be done in it: records, commands, rules and the wire contract. No I/O.
@NullMarked
package org.frontdoor.model;

import org.jspecify.annotations.NullMarked;
