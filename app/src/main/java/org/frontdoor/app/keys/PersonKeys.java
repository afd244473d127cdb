package org.frontdoor.app.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import org.frontdoor.app.journal.JournalKey;

/// The keys of a person who is signed in. Signing out closes it, which wipes them.
public final class PersonKeys implements AutoCloseable {
    private static final int KEY_BYTES = 32;

    private final UUID store;
    private final byte[] secret;

    /// Takes the secret over.
    PersonKeys(UUID store, byte[] secret) {
        this.store = store;
        this.secret = secret;
    }

    /// The store's id: this person on this workstation.
    public UUID store() {
        return store;
    }

    /// The journal's key; the journal wipes it when it is closed.
    public JournalKey journalKey() {
        byte[] key = derive("journal");
        try {
            return new JournalKey(store, key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /// The file password of the H2 cache (`CIPHER=AES`), as hex digits; it has no space, as H2 asks for. Wipe it after
    /// use.
    public char[] cachePassword() {
        byte[] key = derive("cache");
        char[] hex = new char[KEY_BYTES * 2];
        HexFormat format = HexFormat.of();
        for (int i = 0; i < KEY_BYTES; i++) {
            hex[2 * i] = format.toHighHexDigit(key[i]);
            hex[2 * i + 1] = format.toLowHexDigit(key[i]);
        }
        Arrays.fill(key, (byte) 0);
        return hex;
    }

    /// A seal over a text that only this person's keys make.
    byte[] seal(String text) {
        return derive("seal " + text);
    }

    boolean sealed(String text, byte[] seal) {
        return MessageDigest.isEqual(seal(text), seal);
    }

    byte[] secret() {
        return secret;
    }

    private byte[] derive(String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(secret)
                            .thenExpand(("frontdoor " + purpose).getBytes(StandardCharsets.UTF_8), KEY_BYTES));
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
        return "PersonKeys[store=" + store + "]";
    }
}
