/// Benchmarks with a `main` each; nothing here is timed by a test.
@NullMarked
package org.frontdoor.app.bench;

import org.jspecify.annotations.NullMarked;
