package org.frontdoor.app.reconcile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.frontdoor.app.cases.CaseNames;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.remote.Difference;
import org.frontdoor.model.remote.RemoteCase;

/// Finds what differs, and gives commands about it. Any thread but the screen's.
final class ReconcileInteractor {
    private final Workspace workspace;

    ReconcileInteractor(Workspace workspace) {
        this.workspace = workspace;
    }

    /// What this person is to look at, the oldest first.
    List<DifferenceLine> all(Language language) {
        Instant now = workspace.now();
        CaseNames names = CaseNames.of(workspace, language);
        List<DifferenceLine> lines = new ArrayList<>();
        workspace.scan(RemoteCase.KIND, remote -> line(remote, names, now).ifPresent(lines::add));
        lines.sort(Comparator.comparing((DifferenceLine line) -> line.remote().asOf())
                .thenComparing(line -> line.remote().id()));
        return lines;
    }

    private Optional<DifferenceLine> line(RemoteCase remote, CaseNames names, Instant now) {
        Optional<Case> ours = workspace.find(Case.KIND, remote.caseId());
        return Difference.open(remote, ours.orElse(null), now)
                .map(difference -> new DifferenceLine(
                        remote,
                        difference,
                        ours.map(found -> names.service(found.routing().service()))
                                .orElse(""),
                        names.agency(remote.agency()),
                        ours.isPresent()));
    }

    /// Empty when it is on disk.
    Optional<Problem> give(Command command) {
        return workspace.give(new Deed(List.of(command), List.of(), List.of())).inTheWay();
    }

    Instant now() {
        return workspace.now();
    }
}
