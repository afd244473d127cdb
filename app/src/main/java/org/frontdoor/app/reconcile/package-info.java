/// Where a case here and the same one in its agency's own system do not agree: what differs, and one key for each way
/// out.
@NullMarked
package org.frontdoor.app.reconcile;

import org.jspecify.annotations.NullMarked;
