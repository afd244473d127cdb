/// Case numbers: what a customer keeps, may read aloud, and gives back years later with a typing mistake.
/// Numbers are final at once, also without a network, because each workstation holds blocks leased to it.
@NullMarked
package org.frontdoor.model.number;

import org.jspecify.annotations.NullMarked;
