package org.frontdoor.app.keys;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.frontdoor.app.disk.PrivateFolder;

/// `vault.json` as it stands on disk; the package tells what the fields are.
record VaultFile(
        int form,
        UUID store,
        KdfCost kdf,
        String salt,
        String nonce,
        String wrapped,
        Instant online,
        Instant seen,
        String seal,
        int wrong,
        Instant wrongAt) {
    static final int FORM = 1;
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    static VaultFile read(Path file) throws IOException {
        VaultFile read = MAPPER.readValue(Files.readAllBytes(file), VaultFile.class);
        if (read.form > FORM) {
            throw new IOException("written by a newer Frontdoor");
        }
        try {
            read.wrap();
        } catch (IllegalArgumentException notBase64) {
            throw new IOException("damaged", notBase64);
        }
        return read;
    }

    /// What it takes to stretch a password, read without the rest: to bind all of the file to this record takes a
    /// tenth of a second at a start, and stretching begins with it.
    static PasswordWrap readWrap(Path file) throws IOException {
        JsonNode all = MAPPER.readTree(Files.readAllBytes(file));
        JsonNode kdf = all.path("kdf");
        return wrap(
                new KdfCost(
                        kdf.path("memoryKib").asInt(),
                        kdf.path("passes").asInt(),
                        kdf.path("lanes").asInt()),
                all.path("salt").asText(""),
                all.path("nonce").asText(""),
                all.path("wrapped").asText(""));
    }

    void write(Path file) throws IOException {
        PrivateFolder.replace(file, MAPPER.writeValueAsBytes(this));
    }

    static VaultFile of(UUID store, PasswordWrap wrap, PersonKeys keys, Instant online, Instant seen) {
        return new VaultFile(
                FORM,
                store,
                wrap.cost,
                base64(wrap.salt),
                base64(wrap.nonce),
                base64(wrap.wrapped),
                online,
                seen,
                base64(keys.seal(times(online, seen))),
                0,
                Instant.EPOCH);
    }

    PasswordWrap wrap() {
        return wrap(kdf, salt, nonce, wrapped);
    }

    private static PasswordWrap wrap(KdfCost kdf, String salt, String nonce, String wrapped) {
        Base64.Decoder decoder = Base64.getDecoder();
        return new PasswordWrap(kdf, decoder.decode(salt), decoder.decode(nonce), decoder.decode(wrapped));
    }

    /// What the wrapped key is bound to, so that it opens for this store alone.
    static byte[] bound(UUID store) {
        return ("frontdoor vault " + FORM + " " + store).getBytes(StandardCharsets.UTF_8);
    }

    VaultFile withWrong(int count, Instant at) {
        return new VaultFile(form, store, kdf, salt, nonce, wrapped, online, seen, seal, count, at);
    }

    VaultFile withTimes(PersonKeys keys, Instant nowOnline, Instant nowSeen) {
        String sealed = base64(keys.seal(times(nowOnline, nowSeen)));
        return new VaultFile(form, store, kdf, salt, nonce, wrapped, nowOnline, nowSeen, sealed, wrong, wrongAt);
    }

    /// Whether the times are those that somebody who was signed in had written.
    boolean timesAreSealed(PersonKeys keys) {
        try {
            return keys.sealed(times(online, seen), Base64.getDecoder().decode(seal));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static String times(Instant online, Instant seen) {
        return online + " " + seen;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "VaultFile[store=" + store + "]";
    }
}
