package org.frontdoor.app.torture.processes;

import java.util.Arrays;
import java.util.Optional;

/// The campaigns, in the order in which they run.
enum Ordeal {
    DESKTOP_KILLS("desktop-kills"),
    CENTRAL_KILLS_H2("central-kills-h2"),
    CENTRAL_KILLS_POSTGRES("central-kills-postgres"),
    SMALL_DISK("small-disk"),
    POSTGRES("postgres"),
    PROXY("proxy"),
    CURSOR("cursor");

    private final String words;

    Ordeal(String words) {
        this.words = words;
    }

    static Optional<Ordeal> named(String name) {
        return Arrays.stream(values()).filter(each -> each.words.equals(name)).findFirst();
    }

    /// Plays it to its end; what stalls is a finding, too.
    Finding play(Stage stage) {
        try {
            return switch (this) {
                case DESKTOP_KILLS -> DesktopKills.play(stage);
                case CENTRAL_KILLS_H2 -> CentralKills.onH2(stage);
                case CENTRAL_KILLS_POSTGRES -> CentralKills.onPostgres(stage);
                case SMALL_DISK -> FullDisks.play(stage);
                case POSTGRES -> PostgresDeaths.play(stage);
                case PROXY -> RoughLines.play(stage);
                case CURSOR -> CursorRace.play(stage);
            };
        } catch (Stalled stalled) {
            return Finding.stalled(String.valueOf(stalled.getMessage()));
        }
    }

    @Override
    public String toString() {
        return words;
    }
}
