/// Tests of the commands that talk to a central.
@NullMarked
package org.frontdoor.app.cli.central;

import org.jspecify.annotations.NullMarked;
