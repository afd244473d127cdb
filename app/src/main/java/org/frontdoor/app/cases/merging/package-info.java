/// Two cases side by side that become one, and one that becomes two: what comes along is chosen, and can be taken back.
@NullMarked
package org.frontdoor.app.cases.merging;

import org.jspecify.annotations.NullMarked;
