package org.frontdoor.app.contact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.frontdoor.app.announcement.AnnouncementsRoom;
import org.frontdoor.app.announcement.InForce;
import org.frontdoor.app.cases.CaseRows;
import org.frontdoor.app.directory.FoundListings.Listed;
import org.frontdoor.app.directory.ListingSearch;
import org.frontdoor.app.event.EventBanner;
import org.frontdoor.app.event.RunningEvents;
import org.frontdoor.app.learned.AgentPicks;
import org.frontdoor.app.place.AreaShapes;
import org.frontdoor.app.place.Places;
import org.frontdoor.app.search.AnswerSearch;
import org.frontdoor.app.search.meaning.Meaning;
import org.frontdoor.app.shell.MainWindow;
import org.frontdoor.app.shell.Person;
import org.frontdoor.app.shell.PersonDeeds;
import org.frontdoor.app.shell.Shell;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.sync.WorkspaceFixture;
import org.frontdoor.app.ui.snapshot.Png;
import org.frontdoor.app.ui.tasks.FxThread;
import org.frontdoor.app.ui.tasks.Workers;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.app.ui.theme.Theme;
import org.frontdoor.central.pack.Pack;
import org.frontdoor.central.pack.PackFolder;
import org.frontdoor.central.pack.PackReader;
import org.frontdoor.central.pack.PackReading;
import org.frontdoor.fixtures.fx.FxTest;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.directory.Listing;
import org.frontdoor.model.directory.Organization;
import org.frontdoor.model.directory.TaxonomyTerm;
import org.frontdoor.model.people.Role;

/// The contact room in the real window, over a real journal and cache and the real Portland pack.
final class ContactStand implements AutoCloseable {
    final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    final ShellModel model = new ShellModel(language);
    final Theme theme;
    final ContactRoom room;
    final AnnouncementsRoom news;
    final Scene scene;
    /// Articles that were said to be wrong, with the caller's words.
    final List<String> reported = new ArrayList<>();
    /// The cases that those reports name.
    final List<UUID> reportedWith = new ArrayList<>();
    /// Cases that the agent went to.
    final List<UUID> opened = new ArrayList<>();
    MainWindow window;
    Shell shell;

    private final FxTest fx;
    private final WorkspaceFixture fixture;
    private final Workers workers;
    private final CaseRows rows;
    private final AnswerSearch search = new AnswerSearch();
    private final ListingSearch listings = new ListingSearch();
    private final AgentPicks picks;

    /// All case numbers of this computer are given out.
    void useUpNumbers() {
        while (fixture.workspace().state().numbers().left() > 0) {
            fixture.workspace().takeNumber();
        }
    }

    ContactStand(FxTest fx, Path folder) {
        this(fx, folder, "");
    }

    /// @param early typed as soon as the window takes keys
    ContactStand(FxTest fx, Path folder, String early) {
        this(fx, folder, early, true);
    }

    /// @param indexed whether what answers can be looked for from the start
    ContactStand(FxTest fx, Path folder, String early, boolean indexed) {
        this.fx = fx;
        fixture = WorkspaceFixture.in(folder)
                .as("maya", Role.AGENT)
                .with(List.of(CaseRows.EXTRACT, CustomersByPhone.TABLE))
                .open();
        Pack pack = portland();
        fixture.load(pack.entries());
        fixture.numbers(50);
        fixture.provisionalNumbers(50);
        workers = new Workers((thread, failure) -> {
            throw new IllegalStateException(failure);
        });
        if (indexed) {
            index();
        }
        Places places = new Places(
                new Places.Known(
                        pack.grounds().addresses(),
                        pack.grounds().landmarks(),
                        pack.grounds().streets(),
                        new AreaShapes(pack.grounds().areas()),
                        pack.program().synonyms().places()),
                LocalDate::now);
        Workspace workspace = fixture.workspace();
        rows = new CaseRows(workspace, workers.background());
        picks = new AgentPicks(workspace, search, workers.background());
        SecureRandom random = new SecureRandom();
        ContactInteractor interactor = new ContactInteractor(
                workspace,
                search,
                listings,
                () -> places,
                new LocalEarlierCases(
                        rows,
                        workspace,
                        language::get,
                        code -> code == null
                                ? ""
                                : workspace
                                        .find(Service.KIND, Service.idOf(code))
                                        .map(service -> service.plainName().in("en"))
                                        .orElse(code)),
                new CustomersByPhone(workspace),
                () -> Ids.timed(workspace.now(), random));
        Executor screen = new FxThread();
        theme = fx.call(Theme::new);
        news = fx.call(() -> new AnnouncementsRoom(new AnnouncementsRoom.Parts(
                workspace,
                new InForce(workspace),
                model,
                new Texts("announcement", language),
                new WallClock(ZoneId.of("America/Los_Angeles")),
                UUID::randomUUID,
                workers.clock(),
                workers.background(),
                screen)));
        room = fx.call(() -> new ContactRoom(new ContactRoom.Parts(
                new Texts("contact", language),
                new Texts("number", language),
                workspace,
                interactor,
                model,
                (article, words, about) -> {
                    reported.add(article.title() + ": " + words);
                    about.ifPresent(reportedWith::add);
                },
                () -> new ContactNews(
                        news.banner(),
                        new EventBanner(
                                new RunningEvents(workspace),
                                new Texts("event", language),
                                workers.clock(),
                                workers.background(),
                                screen)),
                opened::add,
                workers.clock(),
                workers.background(),
                screen)));
        fx.run(() -> news.news().subscribe(room::newsAnew));
        scene = fx.call(() -> {
            model.siteProperty().set("Portland 311");
            model.personProperty().set(new Person("Maya Alvarez", "Agent"));
            Stage stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            window = new MainWindow(stage, theme);
            shell = new Shell(
                    model,
                    new Shell.Parts(
                            new Texts("shell", language),
                            theme,
                            List.of(room, news),
                            query -> List.of(),
                            VBox::new,
                            new PersonDeeds(() -> {}, () -> {}),
                            workers.clock(),
                            workers.background(),
                            screen));
            window.show(shell);
            stage.requestFocus();
            type(early);
            return window.scene();
        });
        fx.settle();
    }

    private void type(String letters) {
        // Controls take keys once they are styled.
        window.scene().getRoot().applyCss();
        Node focused = window.scene().getFocusOwner();
        letters.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> focused.fireEvent(
                        new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false)));
    }

    /// What answers can be looked for.
    void index() {
        Pack pack = portland();
        search.rebuild(
                pack.services(), pack.articles(), pack.program().synonyms().words());
        listings.rebuild(
                new ListingSearch.Holding(
                        of(pack, Listing.class), of(pack, Organization.class), of(pack, TaxonomyTerm.class)),
                pack.program().synonyms().words());
    }

    /// What the directory says best for these words.
    Listed listed(String words) {
        return listings.find(words, "en", 1, any -> true).matches().getFirst().listed();
    }

    /// From now on meanings count, and no two texts are near to each other.
    void nothingIsNear() {
        float[] asked = new float[Meaning.DIMENSION];
        asked[0] = 1;
        float[] said = new float[Meaning.DIMENSION];
        said[1] = 1;
        search.understand(
                new Meaning() {
                    @Override
                    public float[] of(String text) {
                        return asked;
                    }

                    @Override
                    public List<String> words() {
                        return List.of("printer", "ink");
                    }

                    @Override
                    public void close() {}
                },
                text -> said);
    }

    /// What the center finds of older cases.
    void center(Entry... older) {
        fixture.center(older);
    }

    /// What is here is of another time, as the center says when it is asked for older cases.
    void outdated() {
        fixture.outdated();
    }

    void load(Entry entry) {
        fixture.load(List.of(entry));
    }

    /// The workspace's clock goes on.
    void pass(Duration time) {
        fixture.pass(time);
    }

    /// Central can be reached.
    void online() {
        fixture.online();
    }

    /// Central accepts all that is unsent.
    void acceptAll() {
        workspace().items().forEach(item -> fixture.accept(item.id()));
        fixture.online();
    }

    Workspace workspace() {
        return fixture.workspace();
    }

    /// Writes what the window shows to `target/screens`.
    void picture(String name) {
        WritableImage image = fx.picture(scene);
        try {
            Path folder = Files.createDirectories(Path.of("target", "screens"));
            Png.write(image, folder.resolve(name + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        fx.run(() -> {
            room.close();
            news.close();
            scene.getWindow().hide();
        });
        picks.close();
        rows.close();
        workers.close();
        search.close();
        listings.close();
        fixture.close();
    }

    private static <T> List<T> of(Pack pack, Class<T> type) {
        return pack.directory().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static Pack portland() {
        PackFolder folder = PackFolder.packaged("portland").orElseThrow();
        return switch (new PackReader(Clock.systemUTC()).read(folder)) {
            case PackReading.Good good -> good.pack();
            case PackReading.Bad bad -> throw new AssertionError(bad.report());
        };
    }
}
