package org.frontdoor.app.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.alike.AlikeRules;
import org.frontdoor.model.alike.Likeness;
import org.frontdoor.model.cases.Case;
import org.jspecify.annotations.Nullable;

/// Tells of cases that two desks opened apart for what may be one thing. Nothing is kept of it: it follows from the
/// cases themselves and from what their timelines say was known or told apart, so it survives a restart and a new
/// cache, comes whichever desk syncs first, and comes to both.
///
/// Looks only at this person's open cases of the last month and at what was opened at about the same time, and takes
/// for
/// one thing what the program's rules take for it.
public final class Twins implements AutoCloseable {
    private static final Duration MONTH = Duration.ofDays(30);

    /// The newest: nobody works off more, and where an import brought thousands to one point, all of them are alike.
    private static final int MOST = 200;

    private final Workspace workspace;
    private final CaseRows rows;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Subscription news;
    private volatile List<Twin> now = List.of();
    private volatile Map<String, List<CaseRow>> mine = Map.of();

    public Twins(Workspace workspace, CaseRows rows) {
        this.workspace = workspace;
        this.rows = rows;
        this.news = rows.onNews(this::heard);
        look(rows.now());
    }

    /// Tells on any thread that they are others now.
    public void onNews(Runnable listener) {
        listeners.add(listener);
    }

    /// Newest first.
    public List<Twin> now() {
        return now;
    }

    @Override
    public void close() {
        news.close();
    }

    private void heard(CaseNews heard) {
        if (heard.everything()
                || heard.changed().stream().anyMatch(this::matters)
                || now.stream()
                        .anyMatch(twin -> heard.gone().contains(twin.other().id()))
                || mine.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(row -> heard.gone().contains(row.id()))) {
            look(heard.now());
        }
    }

    private boolean matters(CaseRow changed) {
        String service = changed.routing().service();
        return isMine(changed)
                || (service != null && mine.containsKey(service))
                || now.stream().anyMatch(twin -> twin.other().id().equals(changed.id()));
    }

    private synchronized void look(CaseList all) {
        Instant since = workspace.now().minus(MONTH);
        AlikeRules rules = rows.rules();
        List<CaseRow> recent = all.openedSince(since.minus(rules.longest()).toEpochMilli());
        Map<String, List<CaseRow>> byService = new HashMap<>();
        for (CaseRow row : recent) {
            String service = row.routing().service();
            if (service != null && isMine(row) && counts(row) && row.opened() >= since.toEpochMilli()) {
                for (String like : rules.together(service)) {
                    byService.computeIfAbsent(like, none -> new ArrayList<>()).add(row);
                }
            }
        }
        List<Twin> found = new ArrayList<>();
        for (CaseRow other : byService.isEmpty() ? List.<CaseRow>of() : recent) {
            String service = other.routing().service();
            if (service != null && counts(other) && !isMine(other)) {
                for (CaseRow own : byService.getOrDefault(service, List.of())) {
                    Twin twin = twin(own, other, rules);
                    if (found.size() < MOST && twin != null && neitherKnew(twin)) {
                        found.add(twin);
                    }
                }
            }
        }
        found.sort(Comparator.comparingLong((Twin twin) ->
                        Math.max(twin.mine().opened(), twin.other().opened()))
                .reversed());
        mine = byService;
        if (!now.equals(found)) {
            now = List.copyOf(found);
            listeners.forEach(Runnable::run);
        }
    }

    private boolean isMine(CaseRow row) {
        return row.openedBy().equals(workspace.me().name());
    }

    private static boolean counts(CaseRow row) {
        return row.open() && !row.type().feedback();
    }

    /// Both are open, so that it does not matter when that is asked.
    private static @Nullable Twin twin(CaseRow own, CaseRow other, AlikeRules rules) {
        return rules.between(own.seen(), other.seen(), own.openedAt())
                .filter(Likeness::same)
                .map(likeness -> new Twin(own, other, meters(likeness)))
                .orElse(null);
    }

    private static OptionalLong meters(Likeness likeness) {
        return likeness.meters().isPresent()
                ? OptionalLong.of(Math.round(likeness.meters().getAsDouble()))
                : OptionalLong.empty();
    }

    private boolean neitherKnew(Twin twin) {
        Case own = workspace.find(Case.KIND, twin.mine().id()).orElse(null);
        Case other = workspace.find(Case.KIND, twin.other().id()).orElse(null);
        return own != null
                && other != null
                && !own.openedBeside(other.id())
                && !other.openedBeside(own.id())
                && !own.toldApart(other.id())
                && !other.toldApart(own.id());
    }
}
