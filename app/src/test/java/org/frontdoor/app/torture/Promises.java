package org.frontdoor.app.torture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frontdoor.model.wire.Envelope;

/// What people were told is saved, and what became of it as far as they decided that themselves. Each deed carries a
/// word of its own in its text (`tk17`), by which it is known wherever it turns up.
public final class Promises {
    private static final Pattern WORD = Pattern.compile("tk(\\d+)");

    private final Map<Integer, Promise> saved = new LinkedHashMap<>();
    private final Set<Integer> dealtWith = new HashSet<>();
    private final Set<Integer> accepted = new HashSet<>();
    private final Map<UUID, Integer> commands = new HashMap<>();
    private final List<UUID> cases = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<UUID, String> told = new HashMap<>();
    private int words;

    /// Something that was shown as saved.
    /// @param station where
    /// @param kind of the command
    /// @param subject the case it is about
    record Promise(Station station, String kind, UUID subject) {}

    /// A word for the next deed.
    int word() {
        words++;
        return words;
    }

    /// The words of a deed.
    public static String text(int word) {
        return "tk" + word + ".";
    }

    /// The newest word in a text: a correction names the old one, too.
    public static Optional<Integer> wordIn(String text) {
        Matcher found = WORD.matcher(text);
        int newest = -1;
        while (found.find()) {
            newest = Math.max(newest, Integer.parseInt(found.group(1)));
        }
        return newest < 0 ? Optional.empty() : Optional.of(newest);
    }

    void saved(int word, Station station, String kind, UUID subject) {
        saved.put(word, new Promise(station, kind, subject));
    }

    void opened(int word, UUID id, String number) {
        cases.add(id);
        told.put(id, number);
        Integer before = numbers.put(number, word);
        if (before != null) {
            throw new Broken("the number " + number + " was given to two customers (tk" + before + ", tk" + word + ")");
        }
    }

    /// The number that the customer of each case was told.
    Map<UUID, String> told() {
        return told;
    }

    /// The person gave it up, or wrote something else in its place.
    void dealtWith(int word) {
        dealtWith.add(word);
    }

    /// Central said so at some time.
    void accepted(int word) {
        accepted.add(word);
    }

    boolean wasAccepted(int word) {
        return accepted.contains(word);
    }

    /// A command that exists.
    void seen(Envelope envelope) {
        wordIn(envelope.body().toString()).ifPresent(word -> commands.put(envelope.id(), word));
    }

    Optional<Integer> wordOf(UUID command) {
        return Optional.ofNullable(commands.get(command));
    }

    Map<Integer, Promise> all() {
        return saved;
    }

    boolean isDealtWith(int word) {
        return dealtWith.contains(word);
    }

    List<UUID> cases() {
        return cases;
    }
}
