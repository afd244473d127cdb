package org.frontdoor.central.directory;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.directory.DirectoryEntry;
import org.frontdoor.model.directory.Listing;
import org.frontdoor.model.directory.Location;
import org.frontdoor.model.directory.Organization;
import org.frontdoor.model.directory.PhoneLine;
import org.frontdoor.model.directory.Schedule;
import org.frontdoor.model.directory.Site;
import org.frontdoor.model.directory.SpokenLanguage;
import org.frontdoor.model.directory.TaxonomyTerm;
import org.frontdoor.model.program.Wording;
import org.jspecify.annotations.Nullable;

/// The records of a directory as rows of the tables of HSDS 3.0, texts in English, what they say in other languages in
/// a table beside them. Parts that have no id here get one that is the same each time.
final class ExportRows {
    private static final String ENGLISH = "en";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
    private final Set<UUID> programs = new HashSet<>();
    private final Set<UUID> locations = new HashSet<>();

    private ExportRows() {}

    /// By table, in the order in which one names the other.
    static Map<String, List<Map<String, String>>> of(Collection<? extends DirectoryEntry> entries) {
        ExportRows rows = new ExportRows();
        for (DirectoryEntry entry : entries) {
            switch (entry) {
                case Organization organization -> rows.organization(organization);
                case TaxonomyTerm term -> rows.term(term);
                case Listing listing -> rows.listing(listing);
            }
        }
        return rows.tables;
    }

    /// One row, without what is empty.
    private final class Row {
        private final Map<String, String> cells = new LinkedHashMap<>();

        Row with(String column, @Nullable Object value) {
            String text = value == null ? "" : value.toString();
            if (!text.isEmpty()) {
                cells.put(column, text);
            }
            return this;
        }

        void into(String table) {
            tables.computeIfAbsent(table, name -> new ArrayList<>()).add(cells);
        }
    }

    private Row row(Object id) {
        return new Row().with("id", id);
    }

    /// A part of something.
    /// @param link the column that names what it is part of
    private Row part(String table, String link, UUID owner, int number) {
        return row(Ids.named("hsds-" + table, link + "/" + owner + "/" + number))
                .with(link, owner);
    }

    private void organization(Organization organization) {
        row(organization.id())
                .with("name", organization.name())
                .with("alternate_name", organization.alternateName())
                .with("description", organization.description())
                .with("email", organization.email())
                .with("website", organization.web())
                .into("organizations");
        phones(organization.phones(), "organization_id", organization.id());
    }

    private void term(TaxonomyTerm term) {
        row(term.id())
                .with("code", term.code())
                .with("name", english(term.name()))
                .with("description", term.description())
                .with("parent_id", term.parent())
                .with("taxonomy", term.taxonomy())
                .into("taxonomy_terms");
        translations("taxonomy_term_id", term.id(), Map.of("name", term.name()));
    }

    private static String english(Wording words) {
        return words.byLanguage().getOrDefault(ENGLISH, "");
    }

    private void translations(String link, UUID owner, Map<String, Wording> columns) {
        Set<String> languages = new TreeSet<>();
        columns.values().forEach(words -> languages.addAll(words.byLanguage().keySet()));
        languages.remove(ENGLISH);
        int number = 0;
        for (String language : languages) {
            Row row = part("translations", link, owner, number++).with("language", language);
            new TreeSet<>(columns.keySet())
                    .forEach(column -> row.with(
                            column,
                            columns.getOrDefault(column, Wording.NONE)
                                    .byLanguage()
                                    .get(language)));
            row.into("translations");
        }
    }

    private void listing(Listing listing) {
        UUID id = listing.id();
        Listing.InProgram program = listing.program();
        UUID programId = program == null ? null : DirectoryEntry.idOf("program", listing.source(), program.code());
        if (program != null && programId != null && programs.add(programId)) {
            row(programId)
                    .with("organization_id", listing.organization())
                    .with("name", program.name())
                    .with("alternate_name", program.alternateName())
                    .with("description", program.description())
                    .into("programs");
        }
        Listing.Assured assured = listing.assured();
        row(id).with("organization_id", listing.organization())
                .with("program_id", programId)
                .with("name", english(listing.name()))
                .with("alternate_name", listing.alternateName())
                .with("description", english(listing.description()))
                .with("url", listing.web())
                .with("email", listing.email())
                .with("status", listing.status().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .with("interpretation_services", listing.interpreters())
                .with("application_process", english(listing.apply()))
                .with("fees_description", english(listing.fees()))
                .with("wait_time", listing.waitTime())
                .with("accreditations", listing.accreditations())
                .with("eligibility_description", english(listing.eligibility().words()))
                .with("minimum_age", listing.eligibility().least())
                .with("maximum_age", listing.eligibility().most())
                .with("assured_date", assured == null ? null : assured.on())
                .with("assurer_email", assured == null ? null : assured.by())
                .with("licenses", listing.licenses())
                .with("alert", listing.alert())
                .with("last_modified", listing.modified())
                .into("services");
        translations(
                "service_id",
                id,
                Map.of(
                        "name", listing.name(),
                        "description", listing.description(),
                        "eligibility_description", listing.eligibility().words(),
                        "application_process", listing.apply(),
                        "fees_description", listing.fees()));
        phones(listing.phones(), "service_id", id);
        languages(listing.languages(), "service_id", id);
        schedules(listing.hours(), "service_id", id);
        int number = 0;
        for (Listing.Paper paper : listing.papers()) {
            part("required_documents", "service_id", id, number++)
                    .with("document", paper.name())
                    .with("uri", paper.web())
                    .into("required_documents");
        }
        for (Listing.Cost cost : listing.costs()) {
            part("cost_options", "service_id", id, number++)
                    .with("valid_from", cost.validFrom())
                    .with("valid_to", cost.validTo())
                    .with("option", cost.option())
                    .with("currency", cost.currency())
                    .with("amount", cost.amount())
                    .with("amount_description", cost.words())
                    .into("cost_options");
        }
        for (Listing.ServedArea area : listing.areas()) {
            part("service_areas", "service_id", id, number++)
                    .with("name", area.name())
                    .with("description", area.description())
                    .with("extent", area.extent())
                    .with("extent_type", area.extentType())
                    .with("uri", area.uri())
                    .into("service_areas");
        }
        for (UUID term : new LinkedHashSet<>(listing.terms())) {
            part("attributes", "link_id", id, number++)
                    .with("link_entity", "service")
                    .with("taxonomy_term_id", term)
                    .into("attributes");
        }
        for (Site site : listing.sites()) {
            site(site, id, number++);
        }
    }

    private void site(Site site, UUID service, int number) {
        UUID id = Ids.named("hsds-service_at_locations", service + "/" + number);
        row(id).with("service_id", service)
                .with("location_id", site.location().id())
                .with("description", site.note())
                .into("service_at_locations");
        phones(site.phones(), "service_at_location_id", id);
        schedules(site.hours(), "service_at_location_id", id);
        if (locations.add(site.location().id())) {
            location(site.location());
        }
    }

    private void location(Location location) {
        UUID id = location.id();
        row(id).with("location_type", location.type().name().toLowerCase(Locale.ROOT))
                .with("url", location.web())
                .with("name", location.name())
                .with("alternate_name", location.alternateName())
                .with("description", location.description())
                .with("transportation", location.transport())
                .with(
                        "latitude",
                        location.point() == null ? null : location.point().latitude())
                .with(
                        "longitude",
                        location.point() == null ? null : location.point().longitude())
                .into("locations");
        int number = 0;
        for (Location.Address address : location.addresses()) {
            part("addresses", "location_id", id, number++)
                    .with("attention", address.attention())
                    .with("address_1", address.line1())
                    .with("address_2", address.line2())
                    .with("city", address.city())
                    .with("region", address.region())
                    .with("state_province", address.state())
                    .with("postal_code", address.postalCode())
                    .with("country", address.country())
                    .with("address_type", address.type().name().toLowerCase(Locale.ROOT))
                    .into("addresses");
        }
        for (Location.Access access : location.access()) {
            part("accessibility", "location_id", id, number++)
                    .with("description", access.description())
                    .with("details", access.details())
                    .with("url", access.web())
                    .into("accessibility");
        }
        phones(location.phones(), "location_id", id);
        languages(location.languages(), "location_id", id);
        schedules(location.hours(), "location_id", id);
    }

    private void phones(List<PhoneLine> phones, String link, UUID owner) {
        int number = 0;
        for (PhoneLine phone : phones) {
            UUID id = Ids.named("hsds-phones", link + "/" + owner + "/" + number++);
            // HSDS takes numbers for extensions.
            boolean whole = phone.extension().matches("[1-9]\\d{0,8}|0?");
            row(id).with(link, owner)
                    .with("number", whole ? phone.number() : phone.number() + " x " + phone.extension())
                    .with("extension", whole ? phone.extension() : "")
                    .with("type", phone.type())
                    .with("description", phone.description())
                    .into("phones");
            languages(phone.languages(), "phone_id", id);
        }
    }

    private void languages(List<SpokenLanguage> languages, String link, UUID owner) {
        int number = 0;
        for (SpokenLanguage language : languages) {
            part("languages", link, owner, number++)
                    .with("name", language.name())
                    .with("code", language.code())
                    .with("note", language.note())
                    .into("languages");
        }
    }

    private void schedules(List<Schedule> schedules, String link, UUID owner) {
        int number = 0;
        for (Schedule schedule : schedules) {
            part("schedules", link, owner, number++)
                    .with("valid_from", schedule.validFrom())
                    .with("valid_to", schedule.validTo())
                    .with("dtstart", schedule.start())
                    .with("timezone", schedule.timezone())
                    .with("until", schedule.until())
                    .with("count", schedule.count())
                    .with("wkst", schedule.weekStart())
                    .with("freq", schedule.freq())
                    .with("interval", schedule.interval())
                    .with("byday", schedule.byDay())
                    .with("byweekno", schedule.byWeekNo())
                    .with("bymonthday", schedule.byMonthDay())
                    .with("byyearday", schedule.byYearDay())
                    .with("description", schedule.description())
                    .with("opens_at", time(schedule.opens()))
                    .with("closes_at", time(schedule.closes()))
                    .with("schedule_link", schedule.link())
                    .with("attending_type", schedule.attending())
                    .with("notes", schedule.notes())
                    .into("schedules");
        }
    }

    private static String time(@Nullable LocalTime time) {
        return time == null ? "" : TIME.format(time);
    }
}
