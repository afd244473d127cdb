package org.frontdoor.central.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Hashes passwords with Argon2id (RFC 9106), written as `$argon2id$v=19$m=…,t=…,p=…$salt$hash`, so that the costs
/// can be raised later and old hashes still checked.
public final class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    /// A flood of sign-ins may cost two cores and twice the memory, not all of it.
    private static final int AT_ONCE = 2;

    private final SecureRandom random;
    private final Cost cost;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final String nobody;

    /// What one hash costs.
    /// @param kibibytes memory
    public record Cost(int kibibytes, int rounds, int lanes) {
        /// OWASP's Password Storage Cheat Sheet, second row: 19 MiB, two rounds, one lane.
        public static final Cost SERVER = new Cost(19_456, 2, 1);
    }

    public Passwords(SecureRandom random, Cost cost) {
        this.random = random;
        this.cost = cost;
        byte[] unguessable = new byte[HASH_BYTES];
        random.nextBytes(unguessable);
        this.nobody = written(unguessable, salt());
    }

    public String hash(String password) {
        byte[] salt = salt();
        return written(compute(password, salt, cost), salt);
    }

    private byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    private String written(byte[] hash, byte[] salt) {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + cost.kibibytes + ",t=" + cost.rounds + ",p=" + cost.lanes + "$"
                + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    public boolean fits(String password, String hash) {
        String[] parts = hash.split("\\$", -1);
        String[] costs = parts[3].split("[=,]", -1);
        Cost its = new Cost(Integer.parseInt(costs[1]), Integer.parseInt(costs[3]), Integer.parseInt(costs[5]));
        Base64.Decoder base64 = Base64.getDecoder();
        return MessageDigest.isEqual(base64.decode(parts[5]), compute(password, base64.decode(parts[4]), its));
    }

    /// Never fits, and takes as long as checking the password of somebody who exists.
    public boolean fitsNobody(String password) {
        return fits(password, nobody);
    }

    private byte[] compute(String password, byte[] salt, Cost its) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(its.kibibytes)
                .withIterations(its.rounds)
                .withParallelism(its.lanes)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[HASH_BYTES];
        places.acquireUninterruptibly();
        try {
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        } finally {
            places.release();
        }
        return hash;
    }
}
