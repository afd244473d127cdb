/// What has no desk yet: somebody says which service it is and whose it becomes, one key each.
@NullMarked
package org.frontdoor.app.triage;

import org.jspecify.annotations.NullMarked;
