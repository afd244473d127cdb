@NullMarked
package org.frontdoor.app.ui.tasks;

import org.jspecify.annotations.NullMarked;
