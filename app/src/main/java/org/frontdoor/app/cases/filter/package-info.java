/// What is typed into the filter box of a list of cases: read, understood, and told where it makes no sense.
@NullMarked
package org.frontdoor.app.cases.filter;

import org.jspecify.annotations.NullMarked;
