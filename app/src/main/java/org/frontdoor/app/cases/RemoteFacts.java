package org.frontdoor.app.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.remote.AgencySystem;
import org.frontdoor.model.remote.RemoteCase;
import org.frontdoor.model.remote.RemoteCase.State;
import org.jspecify.annotations.Nullable;

/// How a case stands in its agency's own system, as its page says it.
///
/// @param system whether that system answers, `null` where nothing is known of it
public record RemoteFacts(RemoteCase remote, @Nullable AgencySystem system) {

    /// Of the agency that has the case now; empty where that has no system of its own.
    static Optional<RemoteFacts> of(Workspace workspace, Case full) {
        String agency = full.routing().agency();
        return workspace
                .find(RemoteCase.KIND, RemoteCase.idOf(full.id(), agency))
                .map(remote -> new RemoteFacts(
                        remote,
                        workspace
                                .find(AgencySystem.KIND, AgencySystem.idOf(agency))
                                .orElse(null)));
    }

    /// One line each: how it stands there, and since when that is known.
    List<String> said(CaseNames names, Texts texts, CaseWords words, Instant now) {
        return Stream.of(stands(names, texts), checked(texts, words, now))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String stands(CaseNames names, Texts texts) {
        String agency = names.agency(remote.agency());
        String state = texts.say("remote." + CaseWords.key(remote.state()), agency, id());
        if (remote.state() != State.THERE || remote.theirs() == null) {
            return state;
        }
        String theirs = texts.say(remote.theirs().closed() ? "remote.closed" : "remote.open");
        String quoted = remote.theirs().words().isEmpty()
                ? ""
                : " " + texts.quote(remote.theirs().words());
        return texts.say("remote.stands", state, theirs) + quoted;
    }

    private String id() {
        return remote.remoteId() == null ? "" : remote.remoteId();
    }

    private String checked(Texts texts, CaseWords words, Instant now) {
        if (system == null) {
            return "";
        }
        Instant away = system.awaySince();
        Instant answered = system.answeredAt();
        if (away != null) {
            return texts.say("remote.away", words.shortMoment(away, now));
        }
        return answered == null ? "" : texts.say("remote.checked", words.shortMoment(answered, now));
    }
}
