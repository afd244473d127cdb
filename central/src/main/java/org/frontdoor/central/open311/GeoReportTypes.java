package org.frontdoor.central.open311;

import org.frontdoor.model.catalog.Question.DataType;

/// Names of the attribute types in GeoReport v2.
final class GeoReportTypes {
    private GeoReportTypes() {}

    static String of(DataType type) {
        return switch (type) {
            case STRING -> "string";
            case NUMBER -> "number";
            case DATETIME -> "datetime";
            case TEXT -> "text";
            case SINGLE -> "singlevaluelist";
            case MULTI -> "multivaluelist";
        };
    }
}
