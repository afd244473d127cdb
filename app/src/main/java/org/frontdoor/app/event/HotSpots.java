package org.frontdoor.app.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.frontdoor.app.cases.CaseNews;
import org.frontdoor.app.cases.CaseRow;
import org.frontdoor.app.cases.CaseRows;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.event.DeclareEvent;
import org.frontdoor.model.event.EventRules;
import org.frontdoor.model.event.MassEvent;

/// Tells those who may declare an event where many cases of one kind came near each other just now. Nothing is sent and
/// nothing is kept: it follows from the cases on this computer. A spot that an event covers already is none.
public final class HotSpots implements AutoCloseable {
    private final Workspace workspace;
    private final CaseRows rows;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Subscription news;
    private final Subscription changes;
    private volatile List<HotSpot> now = List.of();

    public HotSpots(Workspace workspace, CaseRows rows) {
        this.workspace = workspace;
        this.rows = rows;
        this.news = rows.onNews(this::heard);
        this.changes = workspace.onChange(changed -> {
            if (changed.touch(MassEvent.KIND)) {
                look();
            }
        });
        look();
    }

    /// Whether this person may declare an event; others are told of no spots.
    public static boolean may(Workspace workspace) {
        return DeclareEvent.KIND.roles().contains(workspace.me().role());
    }

    /// Tells on any thread that they are others now.
    public void onNews(Runnable listener) {
        listeners.add(listener);
    }

    /// The largest first.
    public List<HotSpot> now() {
        return now;
    }

    /// Time has passed: what came an hour ago counts no more.
    public void tick() {
        look();
    }

    @Override
    public void close() {
        news.close();
        changes.close();
    }

    private void heard(CaseNews heard) {
        long since = since(EventRules.of(workspace));
        if (heard.everything() || heard.changed().stream().anyMatch(row -> row.opened() >= since) || !now.isEmpty()) {
            look();
        }
    }

    private long since(EventRules rules) {
        Instant from = workspace.now().minus(Duration.ofMinutes(rules.minutes()));
        return from.toEpochMilli();
    }

    private synchronized void look() {
        if (!may(workspace)) {
            return;
        }
        EventRules rules = EventRules.of(workspace);
        List<CaseRow> recent = rows.now().openedSince(since(rules)).stream()
                .filter(row -> row.open() && !row.type().feedback())
                .toList();
        List<MassEvent> running = workspace.all(MassEvent.KIND).stream()
                .filter(MassEvent::running)
                .toList();
        List<HotSpot> found = recent.size() < rules.cases()
                ? List.of()
                : new HotSpotSearch(rules, this::group)
                        .among(recent.stream()
                                .filter(row -> running.stream().noneMatch(event -> covers(event, row)))
                                .toList());
        if (!found.equals(now)) {
            now = found;
            listeners.forEach(Runnable::run);
        }
    }

    private static boolean covers(MassEvent event, CaseRow row) {
        String service = row.routing().service();
        return service != null && event.concerns(Set.of(service), row.point());
    }

    private String group(CaseRow row) {
        return Optional.ofNullable(row.routing().service())
                .flatMap(code -> workspace.find(Service.KIND, Service.idOf(code)))
                .map(Service::catalogGroup)
                .orElse("");
    }
}
