package org.frontdoor.app.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The key of one person's journal on one workstation. Hold it only while the person is signed in: [#close] wipes it.
public final class JournalKey implements AutoCloseable {
    private final UUID store;
    private final byte[] secret;

    /// @param store  names the person's store on this workstation
    /// @param secret 32 random bytes; copied, wipe yours
    public JournalKey(UUID store, byte[] secret) {
        if (secret.length != 32) {
            throw new IllegalArgumentException("A journal key has 32 bytes");
        }
        this.store = store;
        this.secret = secret.clone();
    }

    UUID store() {
        return store;
    }

    long id() {
        return ByteBuffer.wrap(derive(new byte[0], "frontdoor journal key id", 8))
                .getLong();
    }

    SecretKeySpec forSegment(long number, byte[] salt) {
        byte[] key = derive(salt, "frontdoor journal segment " + number, 32);
        try {
            return new SecretKeySpec(key, "AES");
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private byte[] derive(byte[] salt, String purpose, int length) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(secret)
                            .addSalt(salt)
                            .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), length));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java lacks HKDF-SHA256", missing);
        }
    }

    @Override
    public void close() {
        Arrays.fill(secret, (byte) 0);
    }

    @Override
    public String toString() {
        return "JournalKey[store=" + store + "]";
    }
}
