/// Where everything is kept: one SQL database, H2 or PostgreSQL, and what any transaction on it needs.
@NullMarked
package org.frontdoor.central.store;

import org.jspecify.annotations.NullMarked;
