/// The command line: what the words after `frontdoor` mean. The only package that prints.
@NullMarked
package org.frontdoor.app.cli;

import org.jspecify.annotations.NullMarked;
