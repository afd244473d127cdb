package org.frontdoor.app.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;

/// Case rows as they lie in the encrypted cache, so that a start reads them in one go instead of unpacking every case.
/// Words and routings that many rows share become one object.
final class CaseTable implements Extract.Form<CaseRow> {
    static final Extract<Case, CaseRow> EXTRACT = new Extract<>("case_row", 5, Case.KIND, CaseRow::of, CaseTable::new);

    private final Map<String, List<Routing>> routings = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<Answer, Answer> said = new HashMap<>();

    private CaseTable() {}

    @Override
    public void write(CaseRow row, Packing out) {
        Routing routing = row.routing();
        out.id(row.id())
                .text(row.number())
                .text(row.provisional())
                .text(row.others())
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
                .number(row.closed())
                .number(row.callers())
                .text(row.place());
        Point point = row.point();
        out.flag(point != null);
        if (point != null) {
            out.real(point.latitude()).real(point.longitude());
        }
        out.number(row.answers().size());
        for (Answer answer : row.answers()) {
            out.text(answer.question()).number(answer.values().size());
            answer.values().forEach(out::text);
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
                .text(row.free().neighborhood())
                .text(row.free().names().equals(row.name()) ? null : row.free().names());
    }

    @Override
    public CaseRow read(Unpacking in) {
        UUID id = in.id();
        String number = in.words();
        String provisional = one(in.words());
        String others = in.words();
        CaseType type = CaseType.valueOf(in.words());
        Routing routing = routing(name(in), in.count(), one(in.words()), one(in.words()));
        CaseStatus status = CaseStatus.valueOf(in.words());
        String resolution = in.text();
        Channel channel = Channel.valueOf(in.words());
        long opened = in.number();
        long changed = in.number();
        long closed = in.number();
        int callers = in.count();
        String place = in.words();
        Point point = in.flag() ? new Point(in.real(), in.real()) : null;
        List<Answer> answers = answers(in);
        UUID customer = in.flag() ? in.id() : null;
        String name = one(in.words());
        String phones = in.words();
        String openedBy = one(in.words());
        String words = one(in.words());
        String neighborhood = one(in.words());
        String names = name(in);
        return new CaseRow(
                id,
                number,
                provisional,
                others,
                type,
                routing,
                status,
                resolution == null ? null : Resolution.Kind.valueOf(resolution),
                channel,
                opened,
                changed,
                closed,
                callers,
                place,
                point,
                answers,
                customer,
                name,
                phones,
                openedBy,
                words,
                new FreeText(place, neighborhood, names == null ? name : names, words));
    }

    /// What was chosen from a list is the same for many.
    private List<Answer> answers(Unpacking in) {
        int count = in.count();
        if (count == 0) {
            return List.of();
        }
        List<Answer> answers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String question = one(in.words());
            List<String> values = new ArrayList<>(1);
            for (int left = in.count(); left > 0; left--) {
                values.add(one(in.words()));
            }
            Answer answer = new Answer(question, values);
            answers.add(said.computeIfAbsent(answer, same -> same));
        }
        return List.copyOf(answers);
    }

    /// There are few of each service, and their names are the same objects.
    @SuppressWarnings("ReferenceEquality")
    private Routing routing(@Nullable String service, int questions, String agency, String group) {
        List<Routing> known = routings.computeIfAbsent(service == null ? "" : service, none -> new ArrayList<>(2));
        for (Routing each : known) {
            if (each.agency() == agency
                    && each.group() == group
                    && each.questionsVersion() == questions
                    && each.service() == service) {
                return each;
            }
        }
        Routing routing = new Routing(service, questions, agency, group);
        known.add(routing);
        return routing;
    }

    private String one(String name) {
        return name.isEmpty() ? "" : names.computeIfAbsent(name, same -> same);
    }

    private @Nullable String name(Unpacking in) {
        String name = in.text();
        return name == null ? null : one(name);
    }
}
