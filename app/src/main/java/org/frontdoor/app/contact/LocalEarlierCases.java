package org.frontdoor.app.contact;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.frontdoor.app.cases.CaseLookup;
import org.frontdoor.app.cases.CaseRow;
import org.frontdoor.app.questions.QuestionWords;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.model.alike.AlikeRule;
import org.frontdoor.model.alike.Likeness;
import org.frontdoor.model.alike.Seen;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.customer.Phone;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;

/// Earlier cases out of those on this computer.
public final class LocalEarlierCases implements EarlierCases {
    /// What a map around a spot may show.
    private static final double AROUND_METERS = 2_000;

    /// More answers than these are not read while somebody speaks.
    private static final int SAID = 3;

    private final CaseLookup cases;
    private final Workspace workspace;
    private final Supplier<Language> language;
    private final Function<@Nullable String, String> serviceName;

    /// @param language of the agent
    /// @param serviceName what a service code is called
    public LocalEarlierCases(
            CaseLookup cases,
            Workspace workspace,
            Supplier<Language> language,
            Function<@Nullable String, String> serviceName) {
        this.cases = cases;
        this.workspace = workspace;
        this.language = language;
        this.serviceName = serviceName;
    }

    @Override
    public List<EarlierCase> like(Seen asked, int most) {
        if (asked.service() == null) {
            AlikeRule usual = cases.alikeBy(null);
            return asked.spot() == null ? List.of() : near(asked.spot(), usual.meters(), most);
        }
        return cases.alike(asked, most).stream()
                .map(alike -> earlier(
                        alike.row(),
                        meters(alike.likeness()),
                        said(alike.row()),
                        alike.likeness().kind()))
                .toList();
    }

    private static OptionalInt meters(Likeness likeness) {
        return likeness.meters().isPresent()
                ? OptionalInt.of((int) Math.round(likeness.meters().getAsDouble()))
                : OptionalInt.empty();
    }

    /// What tells one thing from another comes first.
    private List<String> said(CaseRow row) {
        if (row.answers().isEmpty()) {
            return List.of();
        }
        String service = row.routing().service();
        AlikeRule rule = cases.alikeBy(service);
        QuestionWords questions = QuestionWords.of(workspace, service, language.get());
        List<Answer> telling = Stream.concat(rule.assets().stream(), rule.tellsApart().stream())
                .flatMap(code -> row.answers().stream()
                        .filter(answer -> answer.question().equals(code)))
                .toList();
        return Stream.concat(telling.stream(), row.answers().stream())
                .distinct()
                .map(answer -> questions.said(answer.question(), answer.values()))
                .filter(words -> !words.isBlank())
                .limit(SAID)
                .toList();
    }

    @Override
    public List<EarlierCase> around(Point spot, int most) {
        return near(spot, AROUND_METERS, most);
    }

    private List<EarlierCase> near(Point spot, double meters, int most) {
        return cases.near(spot, meters, most).stream()
                .map(near -> earlier(near.row(), OptionalInt.of((int) Math.round(near.meters())), List.of(), null))
                .toList();
    }

    @Override
    public List<EarlierCase> ofCaller(Phone phone, int most) {
        return cases.byPhone(phone.e164(), most).stream().map(this::plain).toList();
    }

    @Override
    public List<EarlierCase> those(List<Case> cases) {
        return cases.stream().map(each -> plain(CaseRow.of(each))).toList();
    }

    private EarlierCase plain(CaseRow row) {
        return earlier(row, OptionalInt.empty(), List.of(), null);
    }

    private EarlierCase earlier(CaseRow row, OptionalInt meters, List<String> said, Likeness.@Nullable Kind like) {
        return new EarlierCase(
                row.id(),
                row.number(),
                serviceName.apply(row.routing().service()),
                row.place(),
                row.status(),
                row.openedAt(),
                row.open() ? null : Instant.ofEpochMilli(row.closed()),
                row.callers(),
                row.words(),
                said,
                row.point(),
                meters,
                like);
    }
}
