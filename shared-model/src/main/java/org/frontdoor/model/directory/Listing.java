package org.frontdoor.model.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.people.Scope;
import org.frontdoor.model.program.Program.ClosedDay;
import org.frontdoor.model.program.Wording;
import org.jspecify.annotations.Nullable;

/// A service of another body, as an agent needs it (HSDS `service`).
///
/// @param code its id in the directory it comes from
/// @param organization whose it is
/// @param program the body's program that it is part of, or `null`
/// @param alternateName what it is called besides, or empty
/// @param apply how a person gets it
/// @param papers what to have at hand
/// @param hours its own; sites may have others
/// @param terms the kinds of help it is, [TaxonomyTerm] by id
/// @param alert what is out of the ordinary now, or empty
/// @param assured when somebody last made sure of it, or `null`
/// @param modified when the directory last changed it, or `null`
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Listing(
        UUID id,
        String source,
        String code,
        UUID organization,
        @Nullable InProgram program,
        Wording name,
        String alternateName,
        Wording description,
        Status status,
        Eligibility eligibility,
        Wording apply,
        List<Paper> papers,
        Wording fees,
        List<Cost> costs,
        String web,
        String email,
        List<PhoneLine> phones,
        List<SpokenLanguage> languages,
        String interpreters,
        List<Schedule> hours,
        List<Site> sites,
        List<ServedArea> areas,
        List<UUID> terms,
        String waitTime,
        String accreditations,
        String licenses,
        String alert,
        @Nullable Assured assured,
        @Nullable Instant modified)
        implements DirectoryEntry {
    public static final EntryKind<Listing> KIND = EntryKind.of("listing", Listing.class, listing -> Scope.EVERYONE);

    public Listing {
        papers = List.copyOf(papers);
        costs = List.copyOf(costs);
        phones = List.copyOf(phones);
        languages = List.copyOf(languages);
        hours = List.copyOf(hours);
        sites = List.copyOf(sites);
        areas = List.copyOf(areas);
        terms = List.copyOf(terms);
    }

    public static UUID idOf(String source, String code) {
        return DirectoryEntry.idOf("listing", source, code);
    }

    public enum Status {
        @JsonProperty("active")
        ACTIVE,
        @JsonProperty("inactive")
        INACTIVE,
        @JsonProperty("defunct")
        DEFUNCT,
        @JsonProperty("temporarily-closed")
        TEMPORARILY_CLOSED
    }

    /// A body's program (HSDS `program`).
    public record InProgram(String code, String name, String alternateName, String description) {}

    /// Who may get it.
    ///
    /// @param least age in years, or `null`
    /// @param most age in years, or `null`
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Eligibility(
            Wording words,
            @Nullable Integer least,
            @Nullable Integer most) {
        public static final Eligibility ANYBODY = new Eligibility(Wording.NONE, null, null);
    }

    /// Something to bring (HSDS `required_document`).
    public record Paper(String name, String web) {}

    /// What it costs (HSDS `cost_option`).
    ///
    /// @param option for whom or for what
    /// @param currency ISO 4217, or empty
    /// @param amount a decimal number as it was written, or empty
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cost(
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String option,
            String currency,
            String amount,
            String words) {}

    /// Where people may live who get it (HSDS `service_area`).
    public record ServedArea(String name, String description, String extent, String extentType, String uri) {}

    /// Somebody made sure that all this is so.
    ///
    /// @param by how to reach whoever did, or empty
    public record Assured(LocalDate on, String by) {
        /// After which nobody should rely on it without a call.
        public static final int STALE_AFTER_MONTHS = 12;

        public boolean isStale(LocalDate today) {
            return on.isBefore(today.minusMonths(STALE_AFTER_MONTHS));
        }
    }

    /// When it is open at one of its sites: by what is said of it there, else of itself, else of the location.
    public List<Schedule> hoursAt(Site site) {
        return Stream.of(site.hours(), hours, site.location().hours())
                .filter(schedules -> !schedules.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// Whether it is open now, at any of its sites.
    public OpenNow openNow(Instant at, ZoneId zone, List<ClosedDay> holidays) {
        Stream<List<Schedule>> all =
                sites.isEmpty() ? Stream.of(hours) : sites.stream().map(this::hoursAt);
        return all.map(schedules -> OpenNow.of(schedules, at, zone, holidays))
                .reduce(OpenNow::sooner)
                .orElse(OpenNow.UNKNOWN);
    }

    /// Whether people can be sent there.
    public boolean isGiven() {
        return status == Status.ACTIVE || status == Status.TEMPORARILY_CLOSED;
    }

    /// All numbers that a person answers, its own first, then those of its sites.
    public List<PhoneLine> spoken() {
        return Stream.concat(
                        phones.stream(),
                        sites.stream()
                                .flatMap(site ->
                                        Stream.concat(site.phones().stream(), site.location().phones().stream())))
                .filter(PhoneLine::isSpoken)
                .distinct()
                .toList();
    }

    /// All languages that are spoken there, by whoever answers.
    public List<SpokenLanguage> spokenLanguages() {
        return Stream.concat(languages.stream(), sites.stream().flatMap(site -> site.location().languages().stream()))
                .distinct()
                .toList();
    }
}
