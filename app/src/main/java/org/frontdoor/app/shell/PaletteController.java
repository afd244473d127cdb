package org.frontdoor.app.shell;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.frontdoor.app.shell.Command.Listing;
import org.frontdoor.app.ui.tasks.Latest;
import org.jspecify.annotations.Nullable;

/// Finds what the command box offers. What is typed is answered at one stroke, commands and finds together, so that
/// what Enter would take never changes under the person's finger; Enter pressed before that waits for the answer.
final class PaletteController {
    private static final int MOST_COMMANDS = 12;
    private static final int MOST_COMMANDS_BESIDE_FOUND = 5;
    private static final int MOST_FOUND = 8;

    private final PaletteModel model;
    private final Commands commands;
    private final PaletteSearch search;
    private final Latest<List<PaletteEntry>> latest;

    /// What the entries answer.
    private String answered = "";

    /// Enter was pressed on this before its entries had come.
    private @Nullable String meantEarly;

    /// An entry, and how near it is to what is looked for.
    private record Ranked(int rank, PaletteEntry entry) {}

    PaletteController(PaletteModel model, Commands commands, PaletteSearch search, Latest<List<PaletteEntry>> latest) {
        this.model = model;
        this.commands = commands;
        this.search = search;
        this.latest = latest;
        model.openProperty().subscribe(this::offer);
        model.queryProperty().subscribe(this::offer);
    }

    private void offer() {
        meantEarly = null;
        if (!model.openProperty().get()) {
            latest.cancel();
            model.entries().clear();
            return;
        }
        String query = query();
        if (query.isEmpty()) {
            latest.cancel();
            show(
                    query,
                    fitting(query)
                            .limit(MOST_COMMANDS)
                            .map(PaletteController::entry)
                            .toList());
        } else {
            latest.ask(() -> search.find(query), found -> show(query, ranked(query, found)));
        }
    }

    private String query() {
        return model.queryProperty().get().strip();
    }

    private void show(String query, List<PaletteEntry> entries) {
        answered = query;
        model.entries().setAll(entries);
        model.chosenProperty().set(nextToTake(0, 1));
        if (query.equals(meantEarly)) {
            takeChosen();
        }
    }

    /// A command called so comes first, then what is in store under words that begin so, then commands whose words
    /// begin so; last what fits in another way.
    private List<PaletteEntry> ranked(String query, List<PaletteEntry> found) {
        Stream<Ranked> commandsFirst = fitting(query)
                .limit(MOST_COMMANDS_BESIDE_FOUND)
                .map(command -> {
                    String title = command.title();
                    int rank = Fuzzy.holdsWords(query, title) ? 0 : Fuzzy.beginsWords(query, title) ? 2 : 4;
                    return new Ranked(rank, entry(command));
                });
        Stream<Ranked> finds = found.stream()
                .limit(MOST_FOUND)
                .map(entry -> new Ranked(Fuzzy.beginsWords(query, entry.title()) ? 1 : 3, entry));
        return Stream.concat(commandsFirst, finds)
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::entry)
                .toList();
    }

    private Stream<Command> fitting(String query) {
        return commands.here().stream()
                .filter(command -> command.listing() == Listing.COMMAND_BOX_AND_KEY_SHEET)
                .filter(command -> command.enabled().getAsBoolean())
                .filter(command -> Fuzzy.score(query, command.title()) != Fuzzy.NO_MATCH)
                .sorted(Comparator.comparingInt(command -> query.isEmpty() ? 0 : -Fuzzy.score(query, command.title())));
    }

    private static PaletteEntry entry(Command command) {
        return new PaletteEntry(command.icon(), command.title(), "", "", command.key(), command.run());
    }

    void move(int by) {
        int size = model.entries().size();
        if (size > 0) {
            int next = Math.floorMod(model.chosenProperty().get() + by, size);
            model.chosenProperty().set(nextToTake(next, by));
        }
    }

    /// The first that can be taken from there on, round and round; -1 where none can.
    private int nextToTake(int from, int by) {
        List<PaletteEntry> entries = model.entries();
        return IntStream.range(0, entries.size())
                .map(step -> Math.floorMod(from + step * by, entries.size()))
                .filter(at -> entries.get(at).canBeTaken())
                .findFirst()
                .orElse(-1);
    }

    void takeChosen() {
        if (!answered.equals(query())) {
            meantEarly = query();
            return;
        }
        int chosen = model.chosenProperty().get();
        if (chosen >= 0 && chosen < model.entries().size()) {
            take(model.entries().get(chosen));
        }
    }

    void take(PaletteEntry entry) {
        if (entry.canBeTaken()) {
            close();
            entry.run().run();
        }
    }

    void close() {
        model.openProperty().set(false);
        model.queryProperty().set("");
    }
}
