package org.frontdoor.central.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What a webhook is signed with: `whsec_` and base64, as Standard Webhooks 1.0.0 writes it ("Signature scheme",
/// symmetric).
record WebhookSecret(String text) {
    private static final String PREFIX = "whsec_";
    /// The specification wants 24 to 64.
    private static final int BYTES = 32;

    static WebhookSecret fresh(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new WebhookSecret(PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    /// The signature of a message: `v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64.
    /// @param timestamp seconds of Unix time
    String sign(String id, long timestamp, String body) {
        byte[] key = Base64.getDecoder().decode(text.substring(PREFIX.length()));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] signature = mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Never the secret.
    @Override
    public String toString() {
        return "WebhookSecret[]";
    }
}
