/// Whose a caller is, before anything is written down: 9-1-1's, 2-1-1's, ours, or another desk's.
@NullMarked
package org.frontdoor.model.triage;

import org.jspecify.annotations.NullMarked;
