package org.frontdoor.app.session;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.frontdoor.app.disk.PrivateFolder;
import org.frontdoor.model.people.Actor;

/// Who a person is, as central last said: needed to work when central cannot be asked. Sealed on disk
/// (AES-256-GCM) like everything else of theirs.
///
/// @param displayName as colleagues know them
record Profile(Actor actor, String displayName) {
    private static final String FILE = "profile.bin";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    static Optional<Profile> read(Path folder, char[] cachePassword, ObjectMapper mapper) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        byte[] sealed = Files.readAllBytes(file);
        if (sealed.length <= NONCE) {
            return Optional.empty();
        }
        try {
            byte[] plain = cipher(Cipher.DECRYPT_MODE, cachePassword, Arrays.copyOf(sealed, NONCE))
                    .doFinal(sealed, NONCE, sealed.length - NONCE);
            return Optional.of(mapper.readValue(plain, Profile.class));
        } catch (GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    void write(Path folder, char[] cachePassword, ObjectMapper mapper, RandomGenerator random) throws IOException {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, cachePassword, nonce).doFinal(mapper.writeValueAsBytes(this));
            byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, all, NONCE, sealed.length);
            PrivateFolder.replace(folder.resolve(FILE), all);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java lacks AES-GCM", missing);
        }
    }

    private static Cipher cipher(int mode, char[] cachePassword, byte[] nonce) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update("frontdoor profile ".getBytes(StandardCharsets.UTF_8));
        ByteBuffer text = StandardCharsets.US_ASCII.encode(CharBuffer.wrap(cachePassword));
        digest.update(text);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(digest.digest(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
