/// What every screen shares: icons, and in the packages below it theme, texts, controls, tasks and failures.
@NullMarked
package org.frontdoor.app.ui;

import org.jspecify.annotations.NullMarked;
