package org.frontdoor.app.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frontdoor.app.cache.Page;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.app.remote.Central;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.wire.EntryChange;
import org.frontdoor.model.wire.SyncMessages;
import org.frontdoor.model.wire.SyncMessages.Older;
import org.frontdoor.model.wire.SyncMessages.OlderEntries;
import org.frontdoor.model.wire.WireJson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks central for what is not kept on this computer.
final class OlderNews {
    private static final Logger LOG = LoggerFactory.getLogger(OlderNews.class);

    private final Core core;
    private final Central central;
    private final WireJson json;
    /// Central does not show them: they were opened here and that was refused, or they are out of sight.
    private final Set<EntryRef> unknown = new HashSet<>();

    OlderNews(Core core, Central central, WireJson json) {
        this.core = core;
        this.central = central;
        this.json = json;
    }

    /// By a number.
    OlderFound ask(String words) {
        while (true) {
            long filling = core.filling();
            switch (central.older(older(words, List.of()))) {
                case Answer.Got<OlderEntries>(var found) -> {
                    List<Page.Line> lines;
                    try {
                        lines = lines(found.entries());
                    } catch (IllegalArgumentException ofAnotherVersion) {
                        LOG.atWarn().setCause(ofAnotherVersion).log("what central found cannot be read");
                        return new OlderFound.Unreadable();
                    }
                    Optional<List<EntryRef>> came = core.came(lines, filling);
                    if (came.isPresent()) {
                        return new OlderFound.Came(came.get());
                    }
                }
                case Answer.Resync<OlderEntries> _ -> {
                    return new OlderFound.Renewing();
                }
                case Answer.SignInAgain<OlderEntries> again -> {
                    return new OlderFound.SignInAgain(again.problem());
                }
                case Answer.Failed<OlderEntries> failed -> {
                    return new OlderFound.NoLine(failed.problem());
                }
            }
        }
    }

    private Older older(@Nullable String words, List<EntryRef> entries) {
        return new Older(words, entries, core.standing().orElse(null));
    }

    /// What was asked for before and is another by now, and what unsent work is about and is not here. What cannot be
    /// had is asked for with the next news; what central does not have, not again.
    void lookAgain() {
        Set<EntryRef> sought = core.sought();
        unknown.retainAll(sought);
        sought.removeAll(unknown);
        List<EntryRef> some = sought.stream().limit(SyncMessages.MOST_OLDER).toList();
        long filling = core.filling();
        if (!some.isEmpty()
                && central.older(older(null, some)) instanceof Answer.Got<OlderEntries>(OlderEntries found)) {
            unknown.addAll(some);
            found.entries().stream()
                    .filter(entry -> entry.body() != null)
                    .forEach(entry -> unknown.remove(new EntryRef(entry.kind(), entry.id())));
            core.came(lines(found.entries()), filling);
        }
    }

    private List<Page.Line> lines(List<EntryChange> changes) {
        List<Page.Line> lines = new ArrayList<>();
        changes.forEach(change -> line(change).ifPresent(lines::add));
        return lines;
    }

    /// Kinds that this program does not know are left to a later one.
    Optional<Page.Line> line(EntryChange change) {
        return json.vocabulary()
                .entry(change.kind())
                .map(kind -> new Page.Line(kind, change.id(), change.version(), bytes(kind, change.body())));
    }

    private byte @Nullable [] bytes(EntryKind<?> kind, @Nullable JsonNode body) {
        if (body == null || body.isNull()) {
            return null;
        }
        try {
            json.entry(kind, body);
            return json.mapper().writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("central sent a " + kind.name() + " that is none", e);
        }
    }
}
