package org.frontdoor.installer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The version as packages spell it: numbers with dots, and a tilde before what comes earlier than the release.
///
/// @param numbers such as `1.0.0`
/// @param isRelease false for a snapshot of what will be that version
record Version(String numbers, boolean isRelease) {
    private static final Pattern SPELLING = Pattern.compile("(\\d+(?:\\.\\d+){0,2})(.*)");

    static Version of(String maven) throws PackagingFailed {
        Matcher spelling = SPELLING.matcher(maven);
        if (!spelling.matches()) {
            throw new PackagingFailed("«" + maven + "» is no version that a package can have.");
        }
        return new Version(spelling.group(1), spelling.group(2).isEmpty());
    }

    /// For Debian, where `1.0.0~snapshot` is older than `1.0.0`.
    String debian() {
        return isRelease ? numbers : numbers + "~snapshot";
    }
}
