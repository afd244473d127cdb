package org.frontdoor.model.wire;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// What a body is, in a few bytes: by it a reader knows that a line or a proxy changed nothing on the way. A request
/// says it in [#CONTENT] (RFC 9530), an answer in [#UNENCODED]: of its bytes before they were packed.
public final class BodyDigest {
    /// The header of a request.
    public static final String CONTENT = "Content-Digest";

    /// The header of an answer.
    public static final String UNENCODED = "Unencoded-Digest";

    /// The code of the problem with which a body is sent back that does not fit its digest.
    public static final String GARBLED = "body-garbled";

    private static final String BEGIN = "sha-256=:";
    private static final String END = ":";

    private BodyDigest() {}

    /// A header's value.
    public static String of(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return BEGIN + Base64.getEncoder().encodeToString(hash) + END;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Whether a body is what its header says. Of a header that names no SHA-256 nothing is known, so it fits.
    public static boolean fits(String header, byte[] body) {
        return !header.contains(BEGIN) || header.contains(of(body));
    }
}
