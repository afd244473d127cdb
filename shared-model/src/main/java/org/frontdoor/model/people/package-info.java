/// Who works here: people, their roles and what each may see.
@NullMarked
package org.frontdoor.model.people;

import org.jspecify.annotations.NullMarked;
