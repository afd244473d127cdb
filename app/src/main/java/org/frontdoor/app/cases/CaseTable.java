package org.frontdoor.app.cases;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.app.cache.Extract;
import org.frontdoor.app.cache.Packing;
import org.frontdoor.app.cache.Unpacking;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.cases.Resolution;
import org.frontdoor.model.cases.Routing;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;

/// Case rows as they lie in the encrypted cache, so that a start reads them in one go instead of unpacking every case.
/// Words and routings that many rows share become one object.
final class CaseTable implements Extract.Form<CaseRow> {
    static final Extract<Case, CaseRow> EXTRACT = new Extract<>("case_row", 2, Case.KIND, CaseRow::of, CaseTable::new);

    private final Map<Routing, Routing> routings = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private CaseTable() {}

    @Override
    public void write(CaseRow row, Packing out) {
        Routing routing = row.routing();
        out.id(row.id())
                .text(row.number())
                .text(row.provisional())
                .text(row.type().name())
                .text(routing.service())
                .number(routing.questionsVersion())
                .text(routing.agency())
                .text(routing.group())
                .text(row.status().name())
                .text(Optional.ofNullable(row.resolution()).map(Enum::name).orElse(null))
                .text(row.channel().name())
                .number(row.opened())
                .number(row.changed())
                .number(row.callers())
                .text(row.place());
        Point point = row.point();
        out.flag(point != null);
        if (point != null) {
            out.real(point.latitude()).real(point.longitude());
        }
        UUID customer = row.customer();
        out.flag(customer != null);
        if (customer != null) {
            out.id(customer);
        }
        out.text(row.name())
                .text(row.phones())
                .text(row.openedBy())
                .text(row.words())
                .text(row.folded());
    }

    @Override
    public CaseRow read(Unpacking in) {
        return new CaseRow(
                in.id(),
                in.words(),
                one(in.words()),
                CaseType.valueOf(in.words()),
                one(new Routing(name(in), in.count(), one(in.words()), one(in.words()))),
                CaseStatus.valueOf(in.words()),
                Optional.ofNullable(in.text()).map(Resolution.Kind::valueOf).orElse(null),
                Channel.valueOf(in.words()),
                in.number(),
                in.number(),
                in.count(),
                in.words(),
                in.flag() ? new Point(in.real(), in.real()) : null,
                in.flag() ? in.id() : null,
                one(in.words()),
                in.words(),
                one(in.words()),
                one(in.words()),
                in.words());
    }

    private Routing one(Routing routing) {
        return routings.computeIfAbsent(routing, same -> same);
    }

    private String one(String name) {
        return names.computeIfAbsent(name, same -> same);
    }

    private @Nullable String name(Unpacking in) {
        String name = in.text();
        return name == null ? null : one(name);
    }
}
