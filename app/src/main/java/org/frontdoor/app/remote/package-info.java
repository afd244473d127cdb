/// Central as seen from a desktop: its HTTP addresses, with every expected failure as a value that has its own words.
@NullMarked
package org.frontdoor.app.remote;

import org.jspecify.annotations.NullMarked;
