package org.frontdoor.app.attention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.frontdoor.app.cases.Twin;
import org.frontdoor.app.questions.QuestionWords;
import org.frontdoor.app.sync.AttentionItem;
import org.frontdoor.app.sync.Dealt;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.Given;
import org.frontdoor.app.sync.NumberTaking;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.problem.ProblemWords;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.model.cases.AddCaller;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.cases.ReopenCase;
import org.frontdoor.model.cases.TellApart;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.place.Place;

/// Deals with what waits. Called off the JavaFX thread.
final class AttentionInteractor {
    private static final Set<String> SETTLED = Set.of(
            "announcement-withdrawn", "report-answered", "report-made", "draft-gone", "article-gone", "referral-made");

    private final Workspace workspace;
    private final Supplier<List<Twin>> twins;
    private final EventWork events;
    private final Function<String, Place> places;
    private final ProblemWords words;
    private final Supplier<Language> language;

    AttentionInteractor(
            Workspace workspace,
            Supplier<List<Twin>> twins,
            EventWork events,
            Function<String, Place> places,
            ProblemWords words,
            Supplier<Language> language) {
        this.workspace = workspace;
        this.twins = twins;
        this.events = events;
        this.places = places;
        this.words = words;
        this.language = language;
    }

    List<Waiting> waiting() {
        Stream<Waiting> mine = Stream.concat(
                workspace.attention().stream().map(Waiting.Untaken::new),
                twins.get().stream().map(Waiting.Alike::new));
        return Stream.concat(mine, events.waiting()).toList();
    }

    /// What leads do about many calls for one thing.
    EventWork events() {
        return events;
    }

    /// Whether «keep mine» can be told anew.
    boolean canKeepMine(AttentionItem item) {
        return item.conflict()
                && item.item().command().flatMap(mine -> over(item, mine)).isPresent();
    }

    /// The form in which the words can be written anew.
    Optional<Mending> mending(AttentionItem item) {
        QuestionWords questions = QuestionWords.of(
                workspace,
                workspace
                        .find(Case.KIND, item.item().subject().id())
                        .map(found -> found.routing().service())
                        .orElse(null),
                language.get());
        return item.item().command().flatMap(mine -> Mending.of(mine, places, questions));
    }

    /// Whether it was not taken because the case is closed, and may be once it is open again.
    static boolean closed(AttentionItem item) {
        return item.problem().code().equals("case-closed")
                && onCase(item)
                && item.item().command().isPresent();
    }

    /// Whether somebody else has brought it to an end meanwhile: the same again would meet the same answer.
    static boolean settled(AttentionItem item) {
        return SETTLED.contains(item.problem().code());
    }

    static boolean onCase(AttentionItem item) {
        return item.item().subject().kind().equals(Case.KIND.name());
    }

    /// Whether its words may go onto the case as a note, whatever became of it.
    boolean canNote(AttentionItem item) {
        return onCase(item)
                && !(item.item().command().orElse(null) instanceof AddNote)
                && workspace.find(Case.KIND, item.item().subject().id()).isPresent();
    }

    private Optional<Command> over(AttentionItem item, Command mine) {
        return item.theirs()
                .flatMap(theirs -> MineAgain.over(mine, theirs, workspace.me().name()));
    }

    /// Why it could not be done, or nothing when it is done.
    Optional<String> keepMine(Waiting.Untaken waiting) {
        AttentionItem item = waiting.item();
        return item.item()
                .command()
                .flatMap(mine -> over(item, mine))
                .flatMap(again -> instead(waiting, List.of(again), List.of()));
    }

    /// What was written anew goes in place of what was not taken.
    Optional<String> writeAnew(Waiting.Untaken waiting, Map<String, String> typed) {
        AttentionItem item = waiting.item();
        return mending(item).flatMap(form -> {
            Command written = form.command(typed);
            Command meant = item.conflict() ? over(item, written).orElse(written) : written;
            return again(waiting, List.of(meant));
        });
    }

    /// The same command again, as a new one: what stood in its way may be gone.
    Optional<String> tryAgain(Waiting.Untaken waiting) {
        return waiting.item().item().command().flatMap(mine -> again(waiting, List.of(mine)));
    }

    /// Opens the closed case again and does on it what was meant.
    Optional<String> reopen(Waiting.Untaken waiting, String reason) {
        AttentionItem item = waiting.item();
        UUID id = item.item().subject().id();
        return item.item()
                .command()
                .flatMap(mine -> instead(
                        waiting,
                        workspace
                                        .find(Case.KIND, id)
                                        .filter(found -> found.status().open())
                                        .isPresent()
                                ? List.of(mine)
                                : List.of(new ReopenCase(id, reason), mine),
                        List.of()));
    }

    /// Keeps the words on the case as a note, in place of what was not taken.
    Optional<String> note(Waiting.Untaken waiting, String noted) {
        return instead(
                waiting, List.of(new AddNote(waiting.item().item().subject().id(), noted, false)), List.of());
    }

    /// A number that is used already is no reason to ask the caller again: the case takes another.
    private Optional<String> again(Waiting.Untaken waiting, List<Command> commands) {
        boolean numberTaken = waiting.item().problem().code().startsWith("number-");
        Function<String, Command> under;
        if (commands.getFirst() instanceof OpenCase open) {
            under = number -> MineAgain.under(open, number);
        } else if (commands.getFirst() instanceof AddCaller joined) {
            under = number -> MineAgain.under(joined, number);
        } else {
            return instead(waiting, commands, List.of());
        }
        if (!numberTaken) {
            return instead(waiting, commands, List.of());
        }
        return switch (workspace.takeNumber()) {
            case NumberTaking.NoneLeft none -> Optional.of(words.of(none.problem()));
            case NumberTaking.Taken taken -> {
                Optional<String> problem = instead(waiting, List.of(under.apply(taken.number())), List.of(taken));
                problem.ifPresent(why -> workspace.putBack(taken));
                yield problem;
            }
        };
    }

    private Optional<String> instead(
            Waiting.Untaken waiting, List<Command> commands, List<NumberTaking.Taken> numbers) {
        return problem(
                workspace.giveInstead(waiting.item().item().id(), new Deed(commands, numbers, List.of(waiting.key()))));
    }

    Optional<String> giveUp(Waiting.Untaken waiting, String reason) {
        return switch (workspace.giveUp(waiting.item().item().id(), reason)) {
            case Dealt.Done done -> Optional.empty();
            case Dealt.NotThere gone -> Optional.empty();
            case Dealt.NotWritten not -> Optional.of(words.of(not.problem()));
        };
    }

    Optional<String> tellApart(Twin twin) {
        return problem(workspace.give(Deed.of(
                new TellApart(twin.mine().id(), twin.other().id(), twin.other().number()))));
    }

    String export(AttentionItem item) {
        return workspace.export(item.item().id());
    }

    /// The case that an item is about, when it is on this computer.
    Optional<UUID> caseOf(AttentionItem item) {
        EntryRef subject = item.item().subject();
        return onCase(item) ? workspace.find(Case.KIND, subject.id()).map(Case::id) : Optional.empty();
    }

    private Optional<String> problem(Given given) {
        return given.inTheWay().map(words::of);
    }
}
