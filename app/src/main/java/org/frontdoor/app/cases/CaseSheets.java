package org.frontdoor.app.cases;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.frontdoor.app.questions.QuestionWords;
import org.frontdoor.app.sync.SyncItem;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.HandBackCase;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Question;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.contact.Contact;

/// Gathers what a case's page says from the workspace. Any thread but the screen's.
public final class CaseSheets {
    private static final Set<SyncItem.State> UNSETTLED =
            Set.of(SyncItem.State.PENDING, SyncItem.State.WAITING, SyncItem.State.SENDING, SyncItem.State.UNKNOWN);

    private final Workspace workspace;

    public CaseSheets(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The page of a case; empty when the case left this person's sight.
    public Optional<CaseSheet> of(UUID id, Language language) {
        return workspace.find(Case.KIND, id).map(full -> sheet(full, language));
    }

    private CaseSheet sheet(Case full, Language language) {
        CaseNames names = CaseNames.of(workspace, language);
        QuestionWords questions = QuestionWords.of(workspace, full.routing().service(), language);
        List<SyncItem> mine = workspace.items().stream()
                .filter(item -> item.subject().equals(EntryRef.to(Case.KIND, full.id())))
                .toList();
        Set<Instant> unsent = mine.stream()
                .filter(item -> UNSETTLED.contains(item.state()))
                .map(SyncItem::at)
                .collect(Collectors.toSet());
        int attention = (int) mine.stream()
                .filter(item -> item.state() == SyncItem.State.REFUSED || item.state() == SyncItem.State.CONFLICT)
                .count();
        return new CaseSheet(
                full,
                names,
                names.service(full.routing().service()),
                questions,
                asked(full, questions),
                articles(full),
                unsent,
                attention,
                agencies(workspace),
                new CaseSheet.Powers(
                        HandBackCase.KIND.roles().contains(workspace.me().role())),
                workspace.isGuest(EntryRef.to(Case.KIND, full.id())),
                RemoteFacts.of(workspace, full));
    }

    /// All agencies, by their short names.
    public static List<CaseSheet.AgencyChoice> agencies(Workspace workspace) {
        return workspace.all(Agency.KIND).stream()
                .filter(agency -> !agency.code().equals(Agency.PROGRAM))
                .map(agency -> new CaseSheet.AgencyChoice(agency.code(), agency.shortName(), agency.name()))
                .sorted(Comparator.comparing(CaseSheet.AgencyChoice::shortName, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static List<CaseSheet.Asked> asked(Case full, QuestionWords questions) {
        return full.answers().stream()
                .map(answer -> new CaseSheet.Asked(
                        questions.asked(answer.question()).orElse(answer.question()),
                        questions.said(answer.question(), answer.values()),
                        questions
                                .question(answer.question())
                                .filter(Question::internal)
                                .isPresent()))
                .toList();
    }

    private List<String> articles(Case full) {
        return Optional.ofNullable(full.origin().contact())
                .flatMap(contact -> workspace.find(Contact.KIND, contact))
                .map(contact -> contact.articles().stream()
                        .map(Contact.ArticleUse::title)
                        .toList())
                .orElse(List.of());
    }
}
