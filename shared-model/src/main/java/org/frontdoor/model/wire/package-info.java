/// What travels between a desktop and central, and how it is written as JSON.
@NullMarked
package org.frontdoor.model.wire;

import org.jspecify.annotations.NullMarked;
