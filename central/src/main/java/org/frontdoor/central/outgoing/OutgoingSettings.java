package org.frontdoor.central.outgoing;

import java.time.Duration;
import java.util.Optional;

/// How this central speaks to other systems.
///
/// @param key 32 bytes that seal their keys in the database; without it none can be kept
/// @param privateAddresses systems inside the city's own network may be reached, and over plain HTTP
/// @param tick how often it looks for something to do; zero leaves that to whoever calls
/// @param patience how long one answer may take in all
public record OutgoingSettings(Optional<byte[]> key, boolean privateAddresses, Duration tick, Duration patience) {
    /// Nothing is kept and nothing private is reached.
    public static final OutgoingSettings USUAL =
            new OutgoingSettings(Optional.empty(), false, Duration.ofSeconds(2), Duration.ofSeconds(20));

    public OutgoingSettings withKey(byte[] newKey) {
        return new OutgoingSettings(Optional.of(newKey.clone()), privateAddresses, tick, patience);
    }

    public OutgoingSettings withPrivateAddresses(boolean allowed) {
        return new OutgoingSettings(key, allowed, tick, patience);
    }

    /// Never the key.
    @Override
    public String toString() {
        return "OutgoingSettings[private " + privateAddresses + "]";
    }
}
