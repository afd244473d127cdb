package org.frontdoor.central.pack;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.central.directory.DirectoryReader;
import org.frontdoor.model.alike.AlikeRule;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Handling;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.directory.DirectoryEntry;
import org.frontdoor.model.event.EventRules;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.place.AddressPoint;
import org.frontdoor.model.place.Area;
import org.frontdoor.model.place.Landmark;
import org.frontdoor.model.place.StreetLine;
import org.frontdoor.model.program.Program;
import org.frontdoor.model.script.Script;
import org.frontdoor.model.triage.TriageRule;

/// Reads a pack and finds every mistake in it in one go. One file that cannot be used does not hide what is wrong in
/// others.
public final class PackReader {
    private static final String PROGRAM = "program.yaml";
    private static final String AGENCIES = "agencies.csv";
    private static final String SERVICES = "services.csv";
    private static final Pattern TRANSLATED = Pattern.compile("\\b(?:promise|who)_([a-z]+)");
    private static final Set<String> SINGLE_FILES = Set.of(
            PROGRAM,
            AGENCIES,
            SERVICES,
            "words.yaml",
            "synonyms.txt",
            "place-synonyms.txt",
            "areas.yaml",
            "addresses.csv",
            "landmarks.csv",
            "streets.geojson",
            "triage.yaml",
            "events.yaml",
            "duplicates.yaml",
            "accounts.yaml",
            "README.md",
            "NOTICE",
            "LICENSE");

    private final LocalDate today;

    /// @param clock for what is overdue; it never changes what is read
    public PackReader(Clock clock) {
        today = LocalDate.now(clock);
    }

    public PackReading read(PackFolder folder) {
        return new Run(folder).read();
    }

    /// One reading of one folder.
    private final class Run {
        private final PackFolder folder;
        private final Findings findings = new Findings();
        private final Set<String> files = new LinkedHashSet<>();

        private Run(PackFolder folder) {
            this.folder = folder;
        }

        private PackReading read() {
            if (!folder.exists(findings)) {
                return new PackReading.Bad(findings.all());
            }
            files.addAll(folder.files(findings));
            tellStrangers();
            Optional<ProgramPage> page =
                    required(PROGRAM).flatMap(YamlText::read).map(ProgramPage::new);
            List<String> languages = page.map(ProgramPage::languages).orElseGet(this::languagesOfTables);
            Program.AlarmWords words = page("words.yaml")
                    .map(text -> WordsPage.read(text, languages))
                    .orElseGet(WordsPage::none);
            var synonyms = new Program.Synonyms(
                    page("synonyms.txt").map(SynonymList::read).orElse(List.of()),
                    page("place-synonyms.txt").map(SynonymList::read).orElse(List.of()));
            Optional<Program> program = page.flatMap(text -> text.program(words, synonyms, Year.from(today)));
            Map<String, Agency> agencies = required(AGENCIES)
                    .map(text -> AgencyTable.read(text, languages))
                    .orElse(Map.of());
            var knownAgencies = new Known(AGENCIES, "an agency", agencies.keySet(), findings);
            Optional<ServiceTable> table = required(SERVICES).map(text -> ServiceTable.read(text, languages));
            var knownServices = new Known(
                    SERVICES, "a service", table.map(ServiceTable::codes).orElse(Set.of()), findings);
            Map<String, QuestionPage> questions = questions(knownServices, languages);
            List<Service> services =
                    table.map(rows -> rows.services(knownAgencies, questions)).orElse(List.of());
            DemoPeople people = page("accounts.yaml")
                    .map(text -> DemoPeople.read(text, knownAgencies))
                    .orElse(DemoPeople.NONE);
            List<Article> articles = articles(knownServices, knownAgencies, people, languages);
            List<Area> areas = page("areas.yaml")
                    .map(text -> AreaFiles.read(text, files, file -> folder.page(file, findings)))
                    .orElse(List.of());
            List<TriageRule> rules = page("triage.yaml")
                    .map(text -> TriagePage.read(text, services, knownServices, areas, knownAgencies, languages))
                    .orElse(List.of());
            EventRules events = page("events.yaml")
                    .flatMap(text -> EventsPage.read(text, knownServices))
                    .orElse(EventRules.USUAL);
            List<AlikeRule> alike = page("duplicates.yaml")
                    .map(text -> DuplicatesPage.read(text, services, knownServices))
                    .orElse(List.of());
            List<Script> scripts = ScriptPage.read(pages("scripts/", ".yaml"), knownServices, languages);
            knownAgencies.tellUnchecked();
            knownServices.tellUnchecked();
            table.ifPresent(rows -> tellGaps(rows, services, articles));
            table.ifPresent(rows -> Ways.tell(rows, services, agencies));
            List<AddressPoint> addresses =
                    page("addresses.csv").map(AddressTable::read).orElse(List.of());
            List<Landmark> landmarks =
                    page("landmarks.csv").map(LandmarkTable::read).orElse(List.of());
            List<StreetLine> streets =
                    page("streets.geojson").map(StreetLines::read).orElse(List.of());
            List<DirectoryEntry> directory = DirectoryReader.read(folder, files, "directory/", "pack", findings);
            return result(program.map(known -> new Pack(
                    known,
                    List.copyOf(agencies.values()),
                    services,
                    rules,
                    events,
                    alike,
                    scripts,
                    articles,
                    new Pack.Grounds(areas, addresses, landmarks, streets),
                    directory,
                    people)));
        }

        private PackReading result(Optional<Pack> pack) {
            List<Finding> all = findings.all();
            boolean errors = all.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
            return pack.isPresent() && !errors ? new PackReading.Good(pack.get(), all) : new PackReading.Bad(all);
        }

        /// Those of the tables' columns: without a program to name them, each text in them would be called unknown.
        private List<String> languagesOfTables() {
            List<String> languages = Stream.of(SERVICES, AGENCIES)
                    .flatMap(file ->
                            page(file).flatMap(text -> text.text().lines().findFirst()).stream())
                    .flatMap(header -> TRANSLATED.matcher(header).results())
                    .map(column -> column.group(1))
                    .distinct()
                    .toList();
            return languages.isEmpty() ? List.of("en") : languages;
        }

        private Optional<PackPage> required(String file) {
            if (!files.contains(file)) {
                findings.error(file, 0, "is missing; every pack has one");
            }
            return page(file);
        }

        private Optional<PackPage> page(String file) {
            return files.contains(file) ? folder.page(file, findings) : Optional.empty();
        }

        private List<PackPage> pages(String folderName, String ending) {
            return files.stream()
                    .filter(file -> file.startsWith(folderName) && file.endsWith(ending))
                    .flatMap(file -> folder.page(file, findings).stream())
                    .toList();
        }

        private void tellStrangers() {
            for (String file : files) {
                boolean known = SINGLE_FILES.contains(file)
                        || (file.startsWith("questions/") && (file.endsWith(".yaml") || file.endsWith(".json")))
                        || (file.startsWith("scripts/") && file.endsWith(".yaml"))
                        || (file.startsWith("articles/") && file.endsWith(".md"))
                        || (file.startsWith("directory/") && file.matches(".*\\.(?:csv|json|md)"))
                        || (file.startsWith("areas/") && file.endsWith(".geojson"));
                if (!known) {
                    findings.warning(file, 0, "is not a file of a pack, so nobody reads it");
                }
            }
        }

        private Map<String, QuestionPage> questions(Known services, List<String> languages) {
            Map<String, QuestionPage> questions = new HashMap<>();
            for (PackPage page : pages("questions/", ".yaml")) {
                QuestionPage.read(page, services, languages).ifPresent(read -> add(read, page, questions));
            }
            for (PackPage page : pages("questions/", ".json")) {
                DefinitionPage.read(page, services, languages.getFirst()).ifPresent(read -> add(read, page, questions));
            }
            return questions;
        }

        private static void add(QuestionPage read, PackPage page, Map<String, QuestionPage> questions) {
            if (questions.putIfAbsent(read.service(), read) != null) {
                page.error(1, "service \"" + read.service() + "\" has two files of questions");
            }
        }

        private List<Article> articles(Known services, Known agencies, DemoPeople people, List<String> languages) {
            var pages = new ArrayList<ArticlePage>();
            var unread = new HashSet<String>();
            for (PackPage page : pages("articles/", ".md")) {
                ArticlePage.read(page).ifPresentOrElse(pages::add, () -> unread.add(page.stem()));
            }
            var shelf = new ArticleShelf(pages, unread);
            Set<String> owners = people.people().stream().map(Person::name).collect(Collectors.toSet());
            shelf.check(services, agencies, owners, languages, today);
            return shelf.articles();
        }

        private void tellGaps(ServiceTable table, List<Service> services, List<Article> articles) {
            Set<String> answered = articles.stream()
                    .flatMap(article -> article.services().stream())
                    .collect(Collectors.toSet());
            for (Service service : services) {
                CsvRow row = table.row(service.code());
                if (!answered.contains(service.code())) {
                    row.warning("service \"" + service.code() + "\" has no article");
                }
                boolean first = service.phase() != null && service.phase() == 1;
                if (service.handling() == Handling.HELP
                        && first
                        && service.questions().isEmpty()) {
                    row.warning("service \"" + service.code() + "\" is HELP of phase 1 and has no questions");
                }
            }
        }
    }
}
