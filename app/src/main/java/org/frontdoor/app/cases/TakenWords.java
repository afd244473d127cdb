package org.frontdoor.app.cases;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.cases.CaseLines;
import org.frontdoor.model.cases.Held;
import org.jspecify.annotations.Nullable;

/// Says what came or went with another case.
final class TakenWords {
    private final Texts texts;

    /// @param texts of the area `cases`
    TakenWords(Texts texts) {
        this.texts = texts;
    }

    /// How many notes and customers: “1 customer, 2 notes”.
    String of(CaseLines lines) {
        return counted(lines.followers().size(), lines.notes().size());
    }

    String of(Held took) {
        return counted(took.followers().size(), took.notes().size());
    }

    /// What they said and wrote; `null` when nothing came along.
    @Nullable
    String quoted(Held took) {
        String all = Stream.concat(
                        took.followers().stream().map(each -> each.asked().words()),
                        took.notes().stream().map(each -> each.note().words()))
                .filter(words -> !words.isBlank())
                .map(texts::quote)
                .collect(Collectors.joining("\n"));
        return all.isEmpty() ? null : all;
    }

    private String counted(int followers, int notes) {
        List<String> parts = Stream.of(
                        followers == 0 ? "" : texts.count("taken.customers", followers),
                        notes == 0 ? "" : texts.count("taken.notes", notes))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? texts.say("taken.nothing") : String.join(", ", parts);
    }
}
