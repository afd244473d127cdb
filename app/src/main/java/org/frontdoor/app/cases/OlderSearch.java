package org.frontdoor.app.cases;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.frontdoor.app.cases.filter.CaseFilter;
import org.frontdoor.app.sync.OlderFound;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.command.EntryRef;

/// Asks the center for the words of a filter among cases that are not kept here, and says what came of it. The filter
/// itself stays as it was typed. JavaFX thread only.
final class OlderSearch {
    private final CasesModel model;
    private final CasesController.Parts parts;
    private final Texts texts;
    private final Consumer<List<EntryRef>> onCame;
    private Set<UUID> came = Set.of();

    /// @param onCame is told what the center found, also if it is nothing
    OlderSearch(CasesModel model, CasesController.Parts parts, Consumer<List<EntryRef>> onCame) {
        this.model = model;
        this.parts = parts;
        this.texts = parts.texts();
        this.onCame = onCame;
    }

    /// What the center found for the words in the filter.
    Set<UUID> came() {
        return came;
    }

    /// Another filter is typed.
    void forget() {
        came = Set.of();
        say("", false);
    }

    void ask(String typed) {
        String words = CaseFilter.words(typed);
        if (words.isBlank()) {
            return;
        }
        say(texts.say("older.asking"), false);
        parts.workers().execute(() -> {
            OlderFound found = parts.workspace().older(words);
            parts.screen().execute(() -> came(typed, found));
        });
    }

    private void came(String typed, OlderFound found) {
        if (!typed.equals(model.filter.get())) {
            return;
        }
        switch (found) {
            case OlderFound.Came(var entries) -> {
                say(entries.isEmpty() ? texts.say("older.none") : texts.count("older.came", entries.size()), false);
                came = entries.stream().map(EntryRef::id).collect(Collectors.toUnmodifiableSet());
                onCame.accept(entries);
            }
            case OlderFound.Renewing _ -> say(texts.say("older.renewing"), true);
            case OlderFound.SignInAgain _ -> say(texts.say("older.sign-in-again"), true);
            case OlderFound.Unreadable _ -> say(texts.say("older.unreadable"), false);
            case OlderFound.NoLine _ -> say(texts.say("older.no-line"), true);
        }
    }

    private void say(String words, boolean again) {
        model.olderSaid.set(words);
        model.olderAgain.set(again);
    }
}
