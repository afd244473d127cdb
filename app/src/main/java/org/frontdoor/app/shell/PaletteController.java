package org.frontdoor.app.shell;

import java.util.Comparator;
import java.util.List;
import org.frontdoor.app.shell.Command.Listing;
import org.frontdoor.app.ui.tasks.Latest;

/// Finds what the command box offers: commands at once, and what the search finds as soon as it does.
final class PaletteController {
    private static final int MOST_COMMANDS = 12;
    private static final int MOST_COMMANDS_BESIDE_FOUND = 5;
    private static final int MOST_FOUND = 7;

    private final PaletteModel model;
    private final Commands commands;
    private final PaletteSearch search;
    private final Latest<List<PaletteEntry>> latest;

    PaletteController(PaletteModel model, Commands commands, PaletteSearch search, Latest<List<PaletteEntry>> latest) {
        this.model = model;
        this.commands = commands;
        this.search = search;
        this.latest = latest;
        model.openProperty().subscribe(this::offer);
        model.queryProperty().subscribe(this::offer);
    }

    private void offer() {
        if (!model.openProperty().get()) {
            latest.cancel();
            model.entries().clear();
            return;
        }
        String query = model.queryProperty().get().strip();
        List<PaletteEntry> fitting = fittingCommands(query);
        model.entries().setAll(fitting);
        model.chosenProperty().set(0);
        if (query.isEmpty()) {
            latest.cancel();
        } else {
            latest.ask(() -> search.find(query), this::append);
        }
    }

    /// Below what is there already: what Enter would take must not change under the person's finger.
    private void append(List<PaletteEntry> found) {
        model.entries().addAll(found.stream().limit(MOST_FOUND).toList());
    }

    private List<PaletteEntry> fittingCommands(String query) {
        return commands.here().stream()
                .filter(command -> command.listing() == Listing.COMMAND_BOX_AND_KEY_SHEET)
                .filter(command -> command.enabled().getAsBoolean())
                .filter(command -> Fuzzy.score(query, command.title()) != Fuzzy.NO_MATCH)
                .sorted(Comparator.comparingInt(command -> query.isEmpty() ? 0 : -Fuzzy.score(query, command.title())))
                .limit(query.isEmpty() ? MOST_COMMANDS : MOST_COMMANDS_BESIDE_FOUND)
                .map(PaletteController::entry)
                .toList();
    }

    private static PaletteEntry entry(Command command) {
        return new PaletteEntry(command.icon(), command.title(), "", "", command.key(), command.run());
    }

    void move(int by) {
        int size = model.entries().size();
        if (size > 0) {
            model.chosenProperty().set(Math.floorMod(model.chosenProperty().get() + by, size));
        }
    }

    void takeChosen() {
        int chosen = model.chosenProperty().get();
        if (chosen < model.entries().size()) {
            take(model.entries().get(chosen));
        }
    }

    void take(PaletteEntry entry) {
        close();
        entry.run().run();
    }

    void close() {
        model.openProperty().set(false);
        model.queryProperty().set("");
    }
}
