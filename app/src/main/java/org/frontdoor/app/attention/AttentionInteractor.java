package org.frontdoor.app.attention;

import java.util.List;
import java.util.Optional;
import org.frontdoor.app.sync.AttentionItem;
import org.frontdoor.app.sync.Dealt;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.Given;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.problem.ProblemWords;
import org.frontdoor.model.command.Command;

/// Deals with what central did not take. Called off the JavaFX thread.
final class AttentionInteractor {
    private final Workspace workspace;
    private final ProblemWords words;

    AttentionInteractor(Workspace workspace, ProblemWords words) {
        this.workspace = workspace;
        this.words = words;
    }

    List<AttentionItem> waiting() {
        return workspace.attention();
    }

    /// Whether «keep mine» can be told anew.
    static boolean canKeepMine(AttentionItem item) {
        return mineAgain(item).isPresent();
    }

    private static Optional<Command> mineAgain(AttentionItem item) {
        return item.conflict()
                ? item.item().command().flatMap(mine -> item.theirs().flatMap(theirs -> MineAgain.over(mine, theirs)))
                : Optional.empty();
    }

    /// Why it could not be done, or nothing when it is done.
    Optional<String> keepMine(AttentionItem item) {
        return mineAgain(item)
                .flatMap(again -> problem(workspace.giveInstead(item.item().id(), Deed.of(again))));
    }

    /// The same command again, as a new one: what stood in its way may be gone.
    Optional<String> tryAgain(AttentionItem item) {
        return item.item()
                .command()
                .flatMap(mine -> problem(workspace.giveInstead(item.item().id(), Deed.of(mine))));
    }

    Optional<String> keepTheirs(AttentionItem item, String reason) {
        return switch (workspace.giveUp(item.item().id(), reason)) {
            case Dealt.Done done -> Optional.empty();
            case Dealt.NotThere gone -> Optional.empty();
            case Dealt.NotWritten not -> Optional.of(words.of(not.problem()));
        };
    }

    String export(AttentionItem item) {
        return workspace.export(item.item().id());
    }

    private Optional<String> problem(Given given) {
        return switch (given) {
            case Given.Saved saved -> Optional.empty();
            case Given.Refused refused -> Optional.of(words.of(refused.problem()));
            case Given.Clashed clashed -> Optional.of(words.of(clashed.problem()));
            case Given.NotWritten not -> Optional.of(words.of(not.problem()));
        };
    }
}
