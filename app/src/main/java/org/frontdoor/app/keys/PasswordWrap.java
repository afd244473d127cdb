package org.frontdoor.app.keys;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/// A secret wrapped under a password.
final class PasswordWrap {
    static final int SECRET_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int MOST_BYTES_A_CHAR = 3;

    final KdfCost cost;
    final byte[] salt;
    final byte[] nonce;
    final byte[] wrapped;

    PasswordWrap(KdfCost cost, byte[] salt, byte[] nonce, byte[] wrapped) {
        this.cost = cost;
        this.salt = salt;
        this.nonce = nonce;
        this.wrapped = wrapped;
    }

    /// Wraps the secret anew, with a salt and a nonce of its own.
    static PasswordWrap of(byte[] secret, char[] password, KdfCost cost, byte[] bound, RandomGenerator random) {
        byte[] salt = new byte[SALT_BYTES];
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        byte[] key = stretch(password, cost, salt);
        try {
            return new PasswordWrap(cost, salt, nonce, crypt(Cipher.ENCRYPT_MODE, key, nonce, bound, secret));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("This Java cannot wrap a key", broken);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /// The secret; null when the password is another. Wipe it after use.
    byte @Nullable [] open(char[] password, byte[] bound) {
        return openWith(key(password), bound);
    }

    /// The slow part of [#open] alone.
    byte[] key(char[] password) {
        return stretch(password, cost, salt);
    }

    /// The other part; wipes the key.
    byte @Nullable [] openWith(byte[] key, byte[] bound) {
        try {
            return crypt(Cipher.DECRYPT_MODE, key, nonce, bound, wrapped);
        } catch (AEADBadTagException otherPassword) {
            return null;
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("This Java cannot unwrap a key", broken);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static byte[] crypt(int mode, byte[] key, byte[] nonce, byte[] bound, byte[] input)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound);
        return cipher.doFinal(input);
    }

    private static byte[] stretch(char[] password, KdfCost cost, byte[] salt) {
        byte[] utf8 = utf8(password);
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        byte[] key = new byte[SECRET_BYTES];
        argon.generateBytes(utf8, key);
        Arrays.fill(utf8, (byte) 0);
        return key;
    }

    private static byte[] utf8(char[] password) {
        byte[] room = new byte[password.length * MOST_BYTES_A_CHAR];
        ByteBuffer into = ByteBuffer.wrap(room);
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(password), into, true);
        byte[] utf8 = Arrays.copyOf(room, into.position());
        Arrays.fill(room, (byte) 0);
        return utf8;
    }
}
