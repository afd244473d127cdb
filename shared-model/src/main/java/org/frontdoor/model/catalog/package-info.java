/// What the city offers: services, the agencies behind them, and the questions to ask.
@NullMarked
package org.frontdoor.model.catalog;

import org.jspecify.annotations.NullMarked;
