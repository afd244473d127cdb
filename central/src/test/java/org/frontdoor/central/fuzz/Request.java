package org.frontdoor.central.fuzz;

import java.nio.charset.StandardCharsets;

/// A request, as the bytes that go over the line.
///
/// @param method the word in front
/// @param broken HTTP itself is: central may hang up without an answer
@SuppressWarnings("ArrayRecordComponent") // never compared
record Request(String method, byte[] bytes, boolean broken) {
    @Override
    public String toString() {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.length() < 3_000 ? text : text.substring(0, 3_000) + "… (" + bytes.length + " bytes)";
    }
}
