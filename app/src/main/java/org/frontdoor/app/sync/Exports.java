package org.frontdoor.app.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.wire.EntryChange;
import org.frontdoor.model.wire.WireJson;
import org.jspecify.annotations.Nullable;

/// Both sides of what needs attention, as entries and as text.
final class Exports {
    private final WireJson json;
    private final Truth truth;

    Exports(WireJson json, Truth truth) {
        this.json = json;
        this.truth = truth;
    }

    /// The entry as it stands at central: as pulled, else as central sent it with its answer.
    Optional<Entry> entry(EntryRef ref, Optional<EntryChange> answered) {
        EntryKind<?> kind = json.vocabulary().entry(ref.kind()).orElse(null);
        if (kind == null) {
            return Optional.empty();
        }
        Optional<? extends Entry> pulled = truth.find(kind, ref.id());
        return pulled.isPresent() ? Optional.of(pulled.get()) : answered.flatMap(change -> read(kind, change.body()));
    }

    private Optional<Entry> read(EntryKind<?> kind, @Nullable JsonNode body) {
        try {
            return body == null ? Optional.empty() : Optional.of(json.entry(kind, body));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /// All words of a command that waits for the person.
    String text(Outgoing mine, List<Outgoing> behind) {
        StringBuilder text = new StringBuilder(512);
        write(text, mine);
        if (mine.stage() instanceof Outgoing.Stage.Conflict(var outcome)) {
            for (Clash clash : outcome.clashes()) {
                text.append(clash.field())
                        .append("\n  before: ")
                        .append(words(clash.from()))
                        .append("\n  mine:   ")
                        .append(words(clash.mine()))
                        .append("\n  theirs: ")
                        .append(words(clash.theirs()))
                        .append('\n');
            }
        }
        for (Outgoing each : behind) {
            text.append("\nwaits behind it:\n");
            write(text, each);
        }
        return text.toString();
    }

    private void write(StringBuilder text, Outgoing each) {
        text.append(each.envelope().kind())
                .append(' ')
                .append(each.envelope().lane())
                .append("\ngiven ")
                .append(each.envelope().at())
                .append('\n');
        each.problem().ifPresent(problem -> text.append(problem.detail()).append('\n'));
        text.append(each.envelope().body().toPrettyString()).append('\n');
    }

    private static String words(@Nullable String value) {
        return value == null ? "(empty)" : value;
    }
}
