package org.frontdoor.app.place;

/// An area that a spot lies in.
///
/// @param layer what it divides (`county`, `neighborhood`)
/// @param metersToBoundary how far it is to where another one begins
public record Lies(String layer, String name, double metersToBoundary) {}
