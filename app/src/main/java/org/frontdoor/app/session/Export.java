package org.frontdoor.app.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.frontdoor.app.disk.PrivateFolder;
import org.frontdoor.app.journal.DiskFiles;
import org.frontdoor.app.journal.JournalEntry;
import org.frontdoor.app.journal.JournalKey;
import org.frontdoor.app.journal.Live;
import org.frontdoor.app.journal.Salvage;
import org.frontdoor.app.keys.PersonKeys;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.wire.WireJson;

/// A person's journal as text that any program reads, in a folder for the owner alone.
final class Export {
    private final WireJson json;

    Export(WireJson json) {
        this.json = json;
    }

    Exporting write(Path journal, PersonKeys keys, Path to) throws IOException {
        if (Files.exists(to)) {
            return new Exporting.Not(
                    new Problem("export-there", "There is a " + to + " already. Name a folder that is not there yet."));
        }
        Optional<Salvage> found;
        try (JournalKey key = keys.journalKey()) {
            found = Salvage.of(DiskFiles.at(journal), key);
        }
        if (found.isEmpty()) {
            return new Exporting.Not(new Problem(
                    "journal-in-use", "Frontdoor is running with this data. Close its window, then export again."));
        }
        PrivateFolder.make(to.toAbsolutePath());
        int commands = commands(found.get().live(), to.resolve("commands.jsonl"));
        drafts(found.get().live(), to.resolve("drafts.jsonl"));
        for (String name : found.get().notRead()) {
            Files.copy(journal.resolve(name), to.resolve(name));
        }
        return new Exporting.Done(to, commands, found.get().notRead());
    }

    /// How many commands central does not have, or has refused.
    int unsettled(Live live) {
        return (int) live.commands().stream().filter(this::unsettled).count();
    }

    private boolean unsettled(Live.Waiting waiting) {
        return waiting.outcome()
                .map(this::tree)
                .filter(said -> said.path("result").asText().equals("accepted"))
                .isEmpty();
    }

    private int commands(Live live, Path file) throws IOException {
        int count = 0;
        try (BufferedWriter lines = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (Live.Waiting waiting : live.commands()) {
                if (!unsettled(waiting)) {
                    continue;
                }
                Optional<JsonNode> outcome = waiting.outcome().map(this::tree);
                ObjectNode line = json.mapper().createObjectNode();
                line.set("command", tree(waiting.command().json()));
                outcome.ifPresent(said -> line.set("outcome", said));
                waiting.parked().ifPresent(reason -> line.put("parked", reason));
                lines.write(json.mapper().writeValueAsString(line));
                lines.newLine();
                count++;
            }
        }
        return count;
    }

    private void drafts(Live live, Path file) throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (JournalEntry.Draft draft : live.drafts()) {
                ObjectNode line = json.mapper().createObjectNode().put("key", draft.key());
                line.set("draft", tree(draft.json()));
                lines.write(json.mapper().writeValueAsString(line));
                lines.newLine();
            }
        }
    }

    /// A newer program may have written otherwise: then it is a text.
    private JsonNode tree(String text) {
        try {
            return json.mapper().readTree(text);
        } catch (JsonProcessingException other) {
            return json.mapper().getNodeFactory().textNode(text);
        }
    }
}
