package org.frontdoor.app.torture.processes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.Given;
import org.frontdoor.app.sync.NumberTaking;
import org.frontdoor.app.sync.Samples;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.torture.Promises;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.EditCase;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.command.Ids;

/// A person's hands: they open cases, write notes, and change what others change at the same time.
final class Hands {
    private static final int MOST_CASES = 25;

    private final Workspace workspace;
    private final Random random;
    private final String padding;
    private final Consumer<String> say;
    private final List<UUID> cases = new ArrayList<>();

    Hands(Workspace workspace, Random random, int noteLength, Consumer<String> say) {
        this.workspace = workspace;
        this.random = random;
        this.padding = " and so on".repeat(noteLength / 10);
        this.say = say;
        workspace.scan(Case.KIND, found -> remember(found.id()));
        workspace.onChange(changes -> changes.entries().stream()
                .filter(entry -> entry.kind().equals(Case.KIND.name()))
                .map(EntryRef::id)
                .forEach(this::remember));
    }

    /// Those touched last are worked on: so that desktops meet.
    private synchronized void remember(UUID id) {
        if (!cases.contains(id)) {
            cases.add(id);
            if (cases.size() > MOST_CASES) {
                cases.removeFirst();
            }
        }
    }

    private synchronized Optional<UUID> any() {
        return cases.isEmpty() ? Optional.empty() : Optional.of(cases.get(random.nextInt(cases.size())));
    }

    void act(int word) {
        Optional<Case> known = any().flatMap(id -> workspace.find(Case.KIND, id));
        if (known.isEmpty() || random.nextInt(4) == 0) {
            open(word);
        } else {
            work(known.get(), word);
        }
    }

    private void open(int word) {
        if (!(workspace.takeNumber() instanceof NumberTaking.Taken number)) {
            say.accept("not no-number");
            return;
        }
        UUID id = Ids.timed(Instant.now(), random);
        OpenCase opening = Samples.opening(id, number.number(), Promises.text(word));
        if (given(
                new Deed(List.of(opening), List.of(number), List.of()),
                OpenCase.KIND.name(),
                id,
                word,
                number.number())) {
            remember(id);
        } else {
            workspace.putBack(number);
        }
    }

    private void work(Case found, int word) {
        String text = Promises.text(word);
        boolean edit = found.status().open() && random.nextInt(8) == 0;
        Command command = edit
                ? new EditCase(found.id(), new FieldChange<>(found.description(), text), null, null, Map.of())
                : new AddNote(found.id(), text + padding, false);
        String kind = edit ? EditCase.KIND.name() : AddNote.KIND.name();
        given(Deed.of(command), kind, found.id(), word, "");
    }

    private boolean given(Deed deed, String kind, UUID subject, int word, String number) {
        return switch (workspace.give(deed)) {
            case Given.Saved(var ids) -> {
                say.accept(new Said(ids.getFirst(), kind, subject, word, number).line());
                yield true;
            }
            case Given.Refused(var problem, var at) -> {
                say.accept("not " + problem.code());
                yield false;
            }
            case Given.Clashed clashed -> {
                say.accept("not clashed");
                yield false;
            }
            case Given.NotWritten(var problem) -> {
                say.accept("not " + problem.code());
                yield false;
            }
        };
    }
}
