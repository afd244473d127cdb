/// The case numbers that this workstation may give out without asking: leased blocks, held in the journal.
@NullMarked
package org.frontdoor.app.numbers;

import org.jspecify.annotations.NullMarked;
