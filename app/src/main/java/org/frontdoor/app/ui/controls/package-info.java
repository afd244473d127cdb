/// The small controls that all rooms are made of.
@NullMarked
package org.frontdoor.app.ui.controls;

import org.jspecify.annotations.NullMarked;
