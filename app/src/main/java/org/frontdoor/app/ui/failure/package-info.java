/// What a person sees when something unexpected happened.
@NullMarked
package org.frontdoor.app.ui.failure;

import org.jspecify.annotations.NullMarked;
