package org.frontdoor.model.catalog;

/// Whether a request for a service needs a place.
public enum PlaceNeed {
    REQUIRED,
    OPTIONAL,
    NONE
}
