package org.frontdoor.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What callers say, typed letter by letter.
final class Keystrokes {
    private static final List<String> SAID = List.of(
            "when is my trash picked up",
            "there is an abandoned car on my street",
            "pothole on division",
            "graffiti on the wall of the library",
            "a tent camp under the bridge",
            "my neighbor's dog barks all night",
            "the street light is out",
            "how do i get a permit for a block party",
            "dead racoon in the road",
            "someone dumped a mattress",
            "the storm drain is clogged",
            "where do i pay my water bill",
            "what time does the bus come",
            "sidewalk is broken and my mother fell",
            "tree fell on the power line",
            "I want to complain about a parking ticket",
            "basura no recogida",
            "carro abandonado en mi calle",
            "how to apply for section 8",
            "noise from the construction site at night",
            "is the office open on monday",
            "snow plow did not come",
            "rats in the alley",
            "lost my dog",
            "traffic signal stuck on red");
    private static final int ROUNDS = 8;

    private Keystrokes() {}

    /// @param find what is done at each letter, with all that is typed so far
    static Timing timed(Consumer<String> find) {
        List<Long> nanos = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String words : SAID) {
                for (int end = 1; end <= words.length(); end++) {
                    String typed = words.substring(0, end);
                    long began = System.nanoTime();
                    find.accept(typed);
                    long took = System.nanoTime() - began;
                    // The first round is the JIT's.
                    if (round > 0) {
                        nanos.add(took);
                    }
                }
            }
        }
        return Timing.of(nanos.stream().mapToLong(Long::longValue).toArray());
    }
}
