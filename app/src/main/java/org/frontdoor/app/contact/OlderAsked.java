package org.frontdoor.app.contact;

import java.util.List;
import org.frontdoor.app.contact.ContactModel.Older;
import org.frontdoor.app.sync.OlderFound;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.cases.Case;

/// Asks the center for cases of a phone that are not kept here.
final class OlderAsked {
    private final Workspace workspace;
    private final EarlierCases earlier;

    OlderAsked(Workspace workspace, EarlierCases earlier) {
        this.workspace = workspace;
        this.earlier = earlier;
    }

    /// What asking came to.
    record Answer(Older how, List<EarlierCase> cases) {}

    Answer of(String phone) {
        return switch (workspace.older(phone)) {
            case OlderFound.Came(var entries) ->
                new Answer(
                        entries.isEmpty() ? Older.NONE : Older.CAME,
                        earlier.those(entries.stream()
                                .flatMap(entry -> workspace.find(Case.KIND, entry.id()).stream())
                                .toList()));
            case OlderFound.Renewing _ -> new Answer(Older.RENEWING, List.of());
            case OlderFound.SignInAgain _ -> new Answer(Older.SIGN_IN_AGAIN, List.of());
            case OlderFound.Unreadable _ -> new Answer(Older.UNREADABLE, List.of());
            case OlderFound.NoLine _ -> new Answer(Older.NO_LINE, List.of());
        };
    }
}
