package org.frontdoor.app.cli.central;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// A value in the query of an address.
final class QueryText {
    private QueryText() {}

    static String of(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
