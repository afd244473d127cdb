package org.frontdoor.app.cases;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.frontdoor.app.sync.SyncItem;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.HandBackCase;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.catalog.Question;
import org.frontdoor.model.catalog.Service;
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
                asked(full, language),
                articles(full),
                unsent,
                attention,
                agencies(workspace),
                new CaseSheet.Powers(
                        HandBackCase.KIND.roles().contains(workspace.me().role())),
                workspace.isGuest(EntryRef.to(Case.KIND, full.id())));
    }

    /// All agencies, by their short names.
    public static List<CaseSheet.AgencyChoice> agencies(Workspace workspace) {
        return workspace.all(Agency.KIND).stream()
                .filter(agency -> !agency.code().equals(Agency.PROGRAM))
                .map(agency -> new CaseSheet.AgencyChoice(agency.code(), agency.shortName(), agency.name()))
                .sorted(Comparator.comparing(CaseSheet.AgencyChoice::shortName, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private List<CaseSheet.Asked> asked(Case full, Language language) {
        Optional<Service> service = Optional.ofNullable(full.routing().service())
                .flatMap(code -> workspace.find(Service.KIND, Service.idOf(code)));
        return full.answers().stream()
                .map(answer -> service.flatMap(known -> known.question(answer.question()))
                        .map(question -> asked(question, answer, language))
                        .orElseGet(() ->
                                new CaseSheet.Asked(answer.question(), String.join(", ", answer.values()), false)))
                .toList();
    }

    private static CaseSheet.Asked asked(Question question, Answer answer, Language language) {
        String said = answer.values().stream()
                .map(value -> question.choices().stream()
                        .filter(choice -> choice.key().equals(value))
                        .map(choice -> choice.name().in(language.code()))
                        .findFirst()
                        .orElse(value))
                .collect(Collectors.joining(", "));
        return new CaseSheet.Asked(question.description().in(language.code()), said, question.internal());
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
