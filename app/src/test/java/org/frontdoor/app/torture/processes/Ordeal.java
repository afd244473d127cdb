package org.frontdoor.app.torture.processes;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/// The campaigns, in the order in which they run.
enum Ordeal {
    DESKTOP_KILLS("desktop-kills", DesktopKills::play),
    CENTRAL_KILLS_H2("central-kills-h2", CentralKills::onH2),
    CENTRAL_KILLS_POSTGRES("central-kills-postgres", CentralKills::onPostgres),
    SMALL_DISK("small-disk", FullDisks::play),
    POSTGRES("postgres", PostgresDeaths::play),
    PROXY("proxy", RoughLines::play),
    CURSOR("cursor", CursorRace::play);

    private final String words;
    private final Function<Stage, Finding> play;

    Ordeal(String words, Function<Stage, Finding> play) {
        this.words = words;
        this.play = play;
    }

    static Optional<Ordeal> named(String name) {
        return Arrays.stream(values()).filter(each -> each.words.equals(name)).findFirst();
    }

    /// Plays it to its end; what stalls is a finding, too.
    Finding play(Stage stage) {
        try {
            return play.apply(stage);
        } catch (Stalled stalled) {
            return Finding.stalled(String.valueOf(stalled.getMessage()));
        }
    }

    @Override
    public String toString() {
        return words;
    }
}
