@NullMarked
package org.frontdoor.app.drafts;

import org.jspecify.annotations.NullMarked;
