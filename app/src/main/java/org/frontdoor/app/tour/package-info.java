/// The guided tour: carries out the whole main job through the real window, off screen, and keeps a picture a step.
@NullMarked
package org.frontdoor.app.tour;

import org.jspecify.annotations.NullMarked;
