package org.frontdoor.central.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.frontdoor.model.directory.DirectoryEntry;
import org.frontdoor.model.directory.Listing;
import org.frontdoor.model.directory.Location;
import org.frontdoor.model.directory.Organization;
import org.frontdoor.model.directory.Schedule;
import org.frontdoor.model.directory.Site;
import org.frontdoor.model.directory.TaxonomyTerm;
import org.frontdoor.model.place.Point;
import org.frontdoor.model.program.Wording;
import org.jspecify.annotations.Nullable;

/// Makes the records of a directory out of the rows of its tables. A row that is not used for anything is told.
final class DirectoryRows {
    private static final List<String> NO_AGE = List.of("0", "200", "999");

    private final HsdsTables tables;
    private final PartRows parts;
    private final String source;
    private final String language;
    private final Map<UUID, Organization> organizations = new LinkedHashMap<>();
    private final Map<UUID, TaxonomyTerm> terms = new LinkedHashMap<>();
    private final Map<String, Location> locations = new HashMap<>();
    private final Set<String> usedLocations = new HashSet<>();

    /// @param source name of the directory
    /// @param language its texts are in
    DirectoryRows(HsdsTables tables, String source, String language) {
        this.tables = tables;
        this.parts = new PartRows(tables);
        this.source = source;
        this.language = language;
    }

    List<DirectoryEntry> entries() {
        tables.all("organizations").forEach(this::organization);
        tables.all("taxonomy_terms").forEach(this::term);
        tables.all("locations").forEach(row -> locations.put(row.text("id"), location(row)));
        List<Listing> listings = tables.all("services").stream()
                .flatMap(row -> listing(row).stream())
                .toList();
        tables.all("locations").stream()
                .filter(row -> !usedLocations.contains(row.text("id")))
                .forEach(row ->
                        row.doubt("is a location at which nothing is offered; it is left out", row.text("name")));
        tellStrays();
        return Stream.<Stream<? extends DirectoryEntry>>of(
                        terms.values().stream(), organizations.values().stream(), listings.stream())
                .<DirectoryEntry>flatMap(entries -> entries)
                .toList();
    }

    private void organization(HsdsRow row) {
        String code = row.text("id");
        String name = row.words("name");
        if (name.isEmpty()) {
            row.doubt("is an organization without a name; it is called by its id", code);
        }
        UUID id = Organization.idOf(source, code);
        organizations.put(
                id,
                new Organization(
                        id,
                        source,
                        code,
                        name.isEmpty() ? code : name,
                        row.words("alternate_name"),
                        row.words("description"),
                        row.web("website"),
                        row.email("email"),
                        parts.phones(row, "organization_id", code)));
    }

    private void term(HsdsRow row) {
        String key = row.text("id");
        String parent = row.text("parent_id");
        if (!parent.isEmpty() && tables.find("taxonomy_terms", parent).isEmpty()) {
            row.doubt("has a broader term that is not there; it stands at the top", parent);
        }
        UUID id = TaxonomyTerm.idOf(source, key);
        terms.put(
                id,
                new TaxonomyTerm(
                        id,
                        source,
                        row.has("code") ? row.text("code") : key,
                        worded(row.words("name"), "taxonomy_term_id", key, "name"),
                        row.words("description"),
                        parent.isEmpty()
                                        || tables.find("taxonomy_terms", parent).isEmpty()
                                ? null
                                : TaxonomyTerm.idOf(source, parent),
                        row.has("taxonomy")
                                ? row.words("taxonomy")
                                : tables.find("taxonomies", row.text("taxonomy_id"))
                                        .map(taxonomy -> taxonomy.words("name"))
                                        .orElse("")));
    }

    /// A text in the directory's language, with what it says in others.
    private Wording worded(String text, String link, String id, String column) {
        Map<String, String> words = new HashMap<>();
        tables.of("translations", link, id).stream()
                .filter(row -> row.has(column))
                .forEach(row -> words.put(row.text("language"), row.words(column)));
        if (!text.isEmpty()) {
            words.put(language, text);
        }
        return new Wording(words);
    }

    private Location location(HsdsRow row) {
        String code = row.text("id");
        Location.Type type = row.choice("location_type", Location.Type.values())
                .orElse(row.text("virtual").equalsIgnoreCase("true") ? Location.Type.VIRTUAL : Location.Type.PHYSICAL);
        return new Location(
                Location.idOf(source, code),
                code,
                type,
                row.words("name"),
                row.words("alternate_name"),
                row.words("description"),
                row.words("transportation"),
                row.web("url"),
                point(row),
                parts.addresses(row, code),
                parts.phones(row, "location_id", code),
                parts.languages(row, "location_id", code),
                parts.hours(row, "location_id", code),
                parts.access(row, code));
    }

    private static @Nullable Point point(HsdsRow row) {
        Double latitude = row.decimal("latitude");
        Double longitude = row.decimal("longitude");
        if (latitude == null || longitude == null) {
            return null;
        }
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180 || (latitude == 0 && longitude == 0)) {
            row.doubt("has a spot that cannot be; it is left out", latitude + ", " + longitude);
            return null;
        }
        return new Point(latitude, longitude);
    }

    private Optional<Listing> listing(HsdsRow row) {
        String code = row.text("id");
        String name = row.words("name");
        if (name.isEmpty()) {
            row.doubt("is a service without a name; it is left out", code);
            return Optional.empty();
        }
        List<Schedule> hours = parts.hours(row, "service_id", code);
        return Optional.of(new Listing(
                Listing.idOf(source, code),
                source,
                code,
                owner(row, name),
                program(row),
                worded(name, "service_id", code, "name"),
                row.words("alternate_name"),
                worded(row.words("description"), "service_id", code, "description"),
                status(row),
                new Listing.Eligibility(
                        worded(row.words("eligibility_description"), "service_id", code, "eligibility_description"),
                        age(row, "minimum_age"),
                        age(row, "maximum_age")),
                worded(row.words("application_process"), "service_id", code, "application_process"),
                parts.papers(row, code),
                worded(row.words("fees_description"), "service_id", code, "fees_description"),
                parts.costs(code),
                row.web("url"),
                row.email("email"),
                parts.phones(row, "service_id", code),
                parts.languages(row, "service_id", code),
                row.words("interpretation_services"),
                hours,
                sites(row, code),
                parts.areas(row, code),
                terms(row, code),
                row.words("wait_time"),
                row.words("accreditations"),
                row.words("licenses"),
                row.words("alert"),
                assured(row),
                row.instant("last_modified")));
    }

    private UUID owner(HsdsRow row, String name) {
        String code = row.text("organization_id");
        if (code.isEmpty()) {
            code = tables.find("locations", row.text("location_id"))
                    .map(location -> location.text("organization_id"))
                    .orElse("");
        }
        UUID known = Organization.idOf(source, code);
        if (!code.isEmpty() && organizations.containsKey(known)) {
            return known;
        }
        String called = row.has("organization_name") ? row.words("organization_name") : name;
        row.doubt(
                code.isEmpty()
                        ? "names no organization; one is made of the name there is"
                        : "names an organization that is not there; one is made of the name there is",
                code.isEmpty() ? called : code);
        String made = code.isEmpty() ? "of " + called : code;
        UUID id = Organization.idOf(source, made);
        organizations.computeIfAbsent(
                id, key -> new Organization(key, source, made, called, "", "", "", "", List.of()));
        return id;
    }

    private Listing.@Nullable InProgram program(HsdsRow row) {
        String id = row.text("program_id");
        Optional<HsdsRow> program = tables.find("programs", id);
        if (program.isPresent()) {
            HsdsRow found = program.get();
            return new Listing.InProgram(
                    id, found.words("name"), found.words("alternate_name"), found.words("description"));
        }
        if (!id.isEmpty()) {
            row.doubt("names a program that is not there; it is left out", id);
        }
        return row.has("program_name")
                ? new Listing.InProgram(row.words("program_name"), row.words("program_name"), "", "")
                : null;
    }

    private static Listing.Status status(HsdsRow row) {
        if (!row.has("status")) {
            boolean no = row.text("open").equalsIgnoreCase("no");
            if (!row.has("open")) {
                row.doubt("has no status; it is taken for active", "");
            }
            return no ? Listing.Status.INACTIVE : Listing.Status.ACTIVE;
        }
        return row.choice("status", Listing.Status.values()).orElseGet(() -> {
            row.doubt("has an unknown status; it is taken for inactive", row.text("status"));
            return Listing.Status.INACTIVE;
        });
    }

    /// Some systems have to write an age: then 0 and 200 say nothing.
    private static @Nullable Integer age(HsdsRow row, String column) {
        return NO_AGE.contains(row.text(column).replaceAll("\\.0$", "")) ? null : row.whole(column);
    }

    private static Listing.@Nullable Assured assured(HsdsRow row) {
        var on = row.date("assured_date");
        return on == null ? null : new Listing.Assured(on, row.email("assurer_email"));
    }

    private List<Site> sites(HsdsRow row, String code) {
        List<Site> sites = new ArrayList<>();
        for (HsdsRow there : tables.of("service_at_locations", "service_id", code)) {
            String id = there.text("id");
            located(there)
                    .ifPresent(location -> sites.add(new Site(
                            location,
                            there.words("description"),
                            parts.phones(there, "service_at_location_id", id),
                            parts.hours(there, "service_at_location_id", id))));
        }
        if (row.has("location_id")) {
            located(row).ifPresent(location -> sites.add(new Site(location, "", List.of(), List.of())));
        }
        return sites.stream().distinct().toList();
    }

    private Optional<Location> located(HsdsRow row) {
        String id = row.text("location_id");
        Location found = locations.get(id);
        if (found == null) {
            row.doubt("names a location that is not there; it is left out", id);
        }
        usedLocations.add(id);
        return Optional.ofNullable(found);
    }

    private List<UUID> terms(HsdsRow row, String code) {
        Stream<String> linked = Stream.concat(
                tables.of("attributes", "link_id", code).stream().map(link -> link.text("taxonomy_term_id")),
                row.list("term_list").stream());
        Stream<UUID> known = linked.filter(term -> {
                    boolean there = tables.find("taxonomy_terms", term).isPresent();
                    if (!there) {
                        row.doubt("names a term that is not there; it is left out", term);
                    }
                    return there;
                })
                .map(term -> TaxonomyTerm.idOf(source, term));
        return Stream.concat(known, row.list("category_list").stream().map(this::category))
                .distinct()
                .toList();
    }

    /// A kind of help that is named without a taxonomy.
    private UUID category(String name) {
        UUID id = TaxonomyTerm.idOf(source, "named " + name);
        terms.computeIfAbsent(
                id,
                key -> new TaxonomyTerm(
                        key, source, "named " + name, new Wording(Map.of(language, name)), "", null, source));
        return id;
    }

    /// What hangs on nothing that is there.
    private void tellStrays() {
        stray("service_at_locations", "service_id", "services");
        stray("phones", "service_id", "services");
        stray("phones", "location_id", "locations");
        stray("phones", "organization_id", "organizations");
        stray("schedules", "service_id", "services");
        stray("schedules", "location_id", "locations");
        stray("addresses", "location_id", "locations");
        stray("languages", "service_id", "services");
    }

    private void stray(String table, String column, String owners) {
        tables.all(table).stream()
                .filter(row ->
                        row.has(column) && tables.find(owners, row.text(column)).isEmpty())
                .forEach(row -> row.doubt(
                        "\"" + column + "\" names something that is not in " + owners + "; it is left out",
                        row.text(column)));
    }
}
