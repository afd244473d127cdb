/// What other bodies offer: the directory that 2-1-1 lines keep, in the terms of the Human Services Data
/// Specification (HSDS 3.0, Open Referral).
@NullMarked
package org.frontdoor.model.directory;

import org.jspecify.annotations.NullMarked;
