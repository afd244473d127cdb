/// `frontdoor doctor`: whether this computer lets the program do its work, and what to do where it does not.
@NullMarked
package org.frontdoor.app.cli.doctor;

import org.jspecify.annotations.NullMarked;
