package org.frontdoor.app.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.frontdoor.app.questions.QuestionWords;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.Given;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.ChangeStatus;
import org.frontdoor.model.cases.HandBackCase;
import org.frontdoor.model.cases.ReopenCase;
import org.frontdoor.model.cases.Resolution;
import org.frontdoor.model.cases.ResolveCase;
import org.frontdoor.model.cases.TransferCase;
import org.frontdoor.model.catalog.Question;
import org.frontdoor.model.catalog.Questions;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.place.Place;
import org.jspecify.annotations.Nullable;

/// Reads one case and gives commands on it. Any thread but the screen's.
final class DetailInteractor {
    private final Workspace workspace;
    private final CaseSheets sheets;
    private final CaseDrafts drafts;
    private final Texts texts;
    private final CaseWords words;

    /// A case as read, with the note somebody had begun on it.
    record Page(Optional<CaseSheet> sheet, CaseDrafts.Note note) {}

    DetailInteractor(Workspace workspace, CaseDrafts drafts, Texts texts, CaseWords words) {
        this.workspace = workspace;
        this.sheets = new CaseSheets(workspace);
        this.drafts = drafts;
        this.texts = texts;
        this.words = words;
    }

    Page read(UUID id, Language language) {
        return new Page(sheets.of(id, language), drafts.note(id));
    }

    /// The command that a panel's fields make; empty with what is missing not chosen yet.
    static Optional<Command> command(Case full, Asked asked) {
        UUID id = full.id();
        return switch (asked.panel()) {
            case NONE, CORRECT -> Optional.empty();
            case TRANSFER ->
                Optional.ofNullable(asked.agency())
                        .map(to -> new TransferCase(id, full.routing().agency(), to.code(), "", asked.words()));
            case STATUS -> Optional.ofNullable(asked.status()).map(to -> new ChangeStatus(id, full.status(), to));
            case RESOLVE -> Optional.ofNullable(asked.kind()).map(kind -> new ResolveCase(id, kind, asked.words()));
            case REOPEN -> Optional.of(new ReopenCase(id, asked.words()));
            case HAND_BACK -> Optional.of(new HandBackCase(id, asked.words()));
        };
    }

    /// What a panel's fields say.
    record Asked(
            DetailModel.Panel panel,
            CaseSheet.@Nullable AgencyChoice agency,
            @Nullable CaseStatus status,
            Resolution.@Nullable Kind kind,
            String words,
            @Nullable Correction correction) {
        /// As it opens.
        /// @param before exactly where the case is corrected
        static Asked anew(DetailModel.Panel panel, Correction.@Nullable Before before) {
            return new Asked(panel, null, null, null, "", before == null ? null : Correction.of(before));
        }

        boolean untouched() {
            return equals(anew(panel, correction == null ? null : correction.before()));
        }
    }

    /// What can be answered anew when a case is corrected; what was only read out at intake is not read out again.
    static Questions askedAnew(CaseSheet sheet) {
        return new Questions(
                sheet.full().type().feedback()
                        ? List.of()
                        : sheet.questions().questions().all().stream()
                                .filter(Question::variable)
                                .toList());
    }

    /// Gives the correction, and says what is wrong in words; empty when it is saved, or nothing was changed.
    /// @param draftsDone keys of drafts that are done with once it is saved
    String correct(
            Correction correction, Questions questions, Function<String, Place> places, List<String> draftsDone) {
        return correction
                .command(questions, places)
                .map(command -> give(command, draftsDone))
                .orElse("");
    }

    /// Gives the command, and says what is wrong in words; empty when it is saved.
    /// @param draftsDone keys of drafts that are done with once it is saved
    String give(Command command, List<String> draftsDone) {
        return switch (workspace.give(new Deed(List.of(command), List.of(), draftsDone))) {
            case Given.Saved _ -> "";
            case Given.Refused refused -> words.problem(refused.problem());
            case Given.NotWritten notWritten -> words.problem(notWritten.problem());
            case Given.Clashed clashed -> words.problem(clashed.problem()) + "\n" + sides(command, clashed.clashes());
        };
    }

    private String sides(Command command, List<Clash> clashes) {
        QuestionWords questions = QuestionWords.of(
                workspace,
                workspace
                        .find(Case.KIND, command.subject().id())
                        .map(found -> found.routing().service())
                        .orElse(null),
                texts.language());
        return clashes.stream()
                .map(clash -> texts.say(
                        "clash",
                        said(questions, clash.field(), clash.mine()),
                        said(questions, clash.field(), clash.theirs())))
                .collect(Collectors.joining("\n"));
    }

    private static String said(QuestionWords questions, String field, @Nullable String value) {
        return value == null || value.isEmpty() ? "–" : questions.said(field, value);
    }
}
