package org.frontdoor.app.cases.merging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.frontdoor.app.cases.CaseLookup;
import org.frontdoor.app.cases.CaseSheet;
import org.frontdoor.app.cases.CaseSheets;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.NumberTaking;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.problem.ProblemWords;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.alike.Seen;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseLines;
import org.frontdoor.model.cases.Held;
import org.frontdoor.model.cases.MergeCases;
import org.frontdoor.model.cases.SplitCase;
import org.frontdoor.model.cases.UndoMerge;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.command.Problem;
import org.jspecify.annotations.Nullable;

/// Reads both cases and gives the commands. Any thread but the screen's.
final class MergeInteractor {

    /// Closed ones among them are left out.
    private static final int MOST_ASKED = 20;

    private static final int MOST_NEAR = 9;

    private final Workspace workspace;
    private final CaseLookup lookup;
    private final CaseSheets sheets;
    private final Texts texts;
    private final Supplier<UUID> newId;

    MergeInteractor(Workspace workspace, CaseLookup lookup, Texts texts, Supplier<UUID> newId) {
        this.workspace = workspace;
        this.lookup = lookup;
        this.sheets = new CaseSheets(workspace);
        this.texts = texts;
        this.newId = newId;
    }

    Optional<CaseSheet> sheet(UUID id) {
        return sheets.of(id, texts.language());
    }

    /// Both, side by side; empty when one of them is not to be seen here.
    Optional<Pair> pair(UUID child, UUID parent) {
        return sheet(child).flatMap(from -> sheet(parent).map(into -> Pair.of(from, into, told(from, into))));
    }

    /// Open cases around it that may be the same thing by the program's rules, nearest first.
    List<CaseLookup.Near> near(CaseSheet sheet) {
        return lookup.alike(Seen.of(sheet.full()), MOST_ASKED).stream()
                .filter(each -> each.row().open()
                        && !each.row().id().equals(sheet.full().id()))
                .map(each ->
                        new CaseLookup.Near(each.row(), each.likeness().meters().orElse(0)))
                .limit(MOST_NEAR)
                .toList();
    }

    /// What the customer of the child is told, in their language.
    private String told(CaseSheet child, CaseSheet parent) {
        String spoken = child.full().caller().language();
        Language language = spoken.startsWith(Language.SPANISH.code()) ? Language.SPANISH : Language.ENGLISH;
        return new Texts("merging", new ReadOnlyObjectWrapper<>(language).getReadOnlyProperty())
                .say("told", CaseWords.grouped(parent.full().number()));
    }

    /// What is in the way, or empty when it is done.
    String merge(Pair pair, CaseLines lines, Set<String> answers, boolean place) {
        Case child = pair.child().full();
        Case parent = pair.parent().full();
        Map<String, FieldChange<List<String>>> taken = new HashMap<>();
        answers.forEach(code -> taken.put(code, new FieldChange<>(values(parent, code), values(child, code))));
        return give(new MergeCases(
                child.id(),
                parent.id(),
                pair.told(),
                lines,
                taken,
                place ? new FieldChange<>(parent.place(), child.place()) : null));
    }

    String undo(UUID child, UUID parent) {
        return give(new UndoMerge(child, parent));
    }

    /// What became of splitting.
    /// @param number of the part, where it was split off
    record Parted(
            String problem, @Nullable UUID part, @Nullable String number) {}

    Parted split(CaseSheet sheet, String about, boolean triage, CaseLines lines, Set<String> answers) {
        Case full = sheet.full();
        return switch (workspace.takeNumber()) {
            case NumberTaking.NoneLeft none -> new Parted(words(none.problem()), null, null);
            case NumberTaking.Taken taken -> {
                Map<String, List<String>> moved = new HashMap<>();
                answers.forEach(code -> moved.put(code, values(full, code)));
                UUID part = newId.get();
                SplitCase split = new SplitCase(full.id(), part, taken.number(), triage, about, lines, moved);
                String problem = workspace
                        .give(new Deed(List.of(split), List.of(taken), List.of()))
                        .inTheWay()
                        .map(this::words)
                        .orElse("");
                if (!problem.isEmpty()) {
                    workspace.putBack(taken);
                }
                yield problem.isEmpty() ? new Parted("", part, taken.number()) : new Parted(problem, null, null);
            }
        };
    }

    /// Puts the part back: its number was given out, so it stays and leads to the case that it came from.
    String undoSplit(UUID original, UUID part) {
        return pair(part, original)
                .map(pair -> merge(pair, Held.of(pair.child().full()).lines(), choosable(pair), false))
                .orElseGet(() -> texts.say("gone"));
    }

    private static Set<String> choosable(Pair pair) {
        return pair.answers().stream()
                .filter(Pair.Both::choosable)
                .map(Pair.Both::code)
                .collect(Collectors.toSet());
    }

    private String give(Command command) {
        return workspace.give(Deed.of(command)).inTheWay().map(this::words).orElse("");
    }

    private String words(Problem problem) {
        return ProblemWords.in(texts).of(problem);
    }

    private static List<String> values(Case full, String code) {
        return full.answers().stream()
                .filter(answer -> answer.question().equals(code))
                .findFirst()
                .map(Answer::values)
                .orElse(List.of());
    }
}
