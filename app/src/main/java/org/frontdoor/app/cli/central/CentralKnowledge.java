package org.frontdoor.app.cli.central;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.frontdoor.app.imports.articles.KnownEntries;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.wire.EntryChange;
import org.frontdoor.model.wire.Envelope;
import org.frontdoor.model.wire.Outcome;
import org.frontdoor.model.wire.SyncMessages.CommandBatch;
import org.frontdoor.model.wire.SyncMessages.Older;
import org.frontdoor.model.wire.SyncMessages.OlderEntries;
import org.frontdoor.model.wire.SyncMessages.OutcomeBatch;
import org.frontdoor.model.wire.WireJson;

/// The knowledge base of a central, as the person who signed in may see and change it.
final class CentralKnowledge {
    /// As many as central answers for in one go.
    private static final int AT_ONCE = 200;

    /// With the longest article in each, still far less than central takes in one body.
    private static final int COMMANDS_AT_ONCE = 40;

    private final CentralCall central;
    private final WireJson json = new WireJson(ProgramVocabulary.create());
    private final RandomGenerator random = RandomGenerator.getDefault();

    CentralKnowledge(CentralCall central) {
        this.central = central;
    }

    /// It went wrong at central or on the way; the words are for a person.
    static final class Failed extends IOException {
        private static final long serialVersionUID = 1L;

        Failed(String words) {
            super(words);
        }
    }

    Actor actor() throws IOException {
        return json.mapper().treeToValue(central.session().path("actor"), Actor.class);
    }

    /// Central's time, by which its rules go.
    Instant now() throws IOException {
        return json.mapper().treeToValue(central.session().path("now"), Instant.class);
    }

    /// Adds what there is of these.
    void fetch(List<EntryRef> names, KnownEntries into) throws IOException {
        for (int from = 0; from < names.size(); from += AT_ONCE) {
            List<EntryRef> some = names.subList(from, Math.min(names.size(), from + AT_ONCE));
            JsonNode answer = asked("POST", "/sync/older", new Older(null, some, null));
            for (EntryChange found : read(answer, OlderEntries.class).entries()) {
                EntryKind<?> kind = json.vocabulary().entry(found.kind()).orElse(null);
                if (kind != null && found.body() != null) {
                    into.add(kind, json.entry(kind, found.body()));
                }
            }
        }
    }

    /// All articles that the person may see.
    List<EntryRef> articles() throws IOException {
        List<EntryRef> names = new ArrayList<>();
        for (JsonNode item : good(central.json("GET", "/articles", "")).path("items")) {
            names.add(EntryRef.to(
                    Article.KIND,
                    Article.idOf(
                            item.path("slug").asText(), item.path("language").asText())));
        }
        return names;
    }

    /// Central's word on each, in their order.
    List<Outcome> give(List<Command> commands, Actor actor) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (int from = 0; from < commands.size(); from += COMMANDS_AT_ONCE) {
            List<Envelope> batch = commands.subList(from, Math.min(commands.size(), from + COMMANDS_AT_ONCE)).stream()
                    .map(command -> envelope(command, actor))
                    .toList();
            JsonNode answer = asked("POST", "/sync/commands", new CommandBatch(batch, null));
            outcomes.addAll(read(answer, OutcomeBatch.class).outcomes());
        }
        return outcomes;
    }

    private Envelope envelope(Command command, Actor actor) {
        CommandKind<?> kind = json.vocabulary().kindOf(command);
        Instant now = Instant.now();
        return new Envelope(
                Ids.timed(now, random),
                kind.name(),
                kind.form(),
                actor.id(),
                "import",
                command.subject().toString(),
                List.of(),
                now,
                json.body(command));
    }

    private JsonNode asked(String method, String path, Object body) throws IOException {
        return good(central.json(method, path, json.body(body).toString()));
    }

    private static JsonNode good(CentralCall.Answer answer) throws Failed {
        return switch (answer) {
            case CentralCall.Answer.Good good -> good.body();
            case CentralCall.Answer.Bad bad -> throw new Failed(bad.words());
        };
    }

    private <T> T read(JsonNode answer, Class<T> type) throws IOException {
        try {
            return json.strictMapper().treeToValue(answer, type);
        } catch (JsonProcessingException e) {
            throw new Failed("Central answered something else than agreed. Look whether its version fits this one.");
        }
    }
}
