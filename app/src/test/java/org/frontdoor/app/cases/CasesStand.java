package org.frontdoor.app.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.frontdoor.app.shell.MainWindow;
import org.frontdoor.app.shell.Person;
import org.frontdoor.app.shell.PersonDeeds;
import org.frontdoor.app.shell.Room;
import org.frontdoor.app.shell.Shell;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.controls.StatusPill.Status;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.snapshot.Png;
import org.frontdoor.app.ui.tasks.FxThread;
import org.frontdoor.app.ui.tasks.Workers;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.app.ui.theme.Theme;
import org.frontdoor.fixtures.fx.FxTest;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Handling;
import org.frontdoor.model.catalog.PlaceNeed;
import org.frontdoor.model.catalog.Question;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.program.Wording;

/// Rooms over a workspace, in the real window with its keys.
public final class CasesStand implements AutoCloseable {
    public final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    public final Theme theme = new Theme();
    public final ShellModel shell = new ShellModel(language);
    public final Scene scene;
    /// Cases from which an article was to be suggested.
    public final List<Case> suggested = new ArrayList<>();

    private final FxTest fx;
    private final Workers workers = new Workers((thread, failure) -> {
        throw new IllegalStateException(failure);
    });

    /// Makes the rooms that the stand shows.
    @FunctionalInterface
    public interface Rooms {
        List<Room> on(CasesStand stand);
    }

    /// To be called on the JavaFX thread.
    public CasesStand(FxTest fx, Rooms rooms) {
        this.fx = fx;
        shell.siteProperty().set("Portland 311");
        shell.personProperty().set(new Person("Maya Alvarez", "Agent"));
        shell.lineProperty().set(new Status(Tone.GOOD, "Online · all sent"));
        var parts = new Shell.Parts(
                new Texts("shell", language),
                theme,
                rooms.on(this),
                words -> List.of(),
                VBox::new,
                new PersonDeeds(() -> {}, () -> {}),
                workers.clock(),
                workers.background(),
                new FxThread());
        var stage = new Stage();
        stage.setX(0);
        stage.setY(0);
        var window = new MainWindow(stage, theme);
        window.show(new Shell(shell, parts));
        scene = window.scene();
        stage.requestFocus();
    }

    public Workers workers() {
        return workers;
    }

    public CasesRoom casesRoom(Workspace workspace, CaseRows rows) {
        return casesRoom(workspace, rows, suggested::add);
    }

    /// The same, with somewhere to go for a case that had no article.
    /// @param suggest gets it
    public CasesRoom casesRoom(Workspace workspace, CaseRows rows, Consumer<Case> suggest) {
        return new CasesRoom(new CasesRoom.Parts(
                workspace,
                rows,
                shell,
                texts("cases"),
                new CaseWords(texts("cases"), new WallClock(ZoneId.of("America/Los_Angeles"))),
                Place::named,
                suggest,
                UUID::randomUUID,
                workers.clock(),
                workers.background(),
                new FxThread()));
    }

    public Texts texts(String area) {
        ObservableValue<Language> spoken = language;
        return new Texts(area, spoken);
    }

    /// Writes what the window looks like.
    public void snap(String name) throws IOException {
        Png.write(fx.picture(scene), Path.of("target", "screens", name + ".png"));
    }

    @Override
    public void close() {
        workers.close();
    }

    public static Actor agent() {
        return new Actor(new UUID(0, 1), "agent", Role.AGENT, null);
    }

    public static List<Service> services() {
        return List.of(
                service("abandoned-auto", "Abandoned auto", "Auto abandonado", "Streets", "PBOT"),
                service("graffiti", "Graffiti", "Grafiti", "Livability", "CIVIC"),
                service("noise-violations", "Noise violations", "Ruido", "Livability", "CIVIC"),
                service("hazardous-trees", "Hazardous trees", "Árboles peligrosos", "Parks", "PPR"));
    }

    /// The same service, with questions.
    public static Service asking(Service plain, List<Question> questions) {
        return new Service(
                plain.id(),
                plain.code(),
                plain.verb(),
                plain.catalogGroup(),
                plain.name(),
                plain.plainName(),
                plain.keywords(),
                plain.bureaus(),
                plain.agencies(),
                plain.handling(),
                plain.phase(),
                plain.intakeLater(),
                plain.place(),
                plain.group(),
                plain.promise(),
                plain.say(),
                questions,
                plain.questionsVersion());
    }

    public static List<Agency> agencies() {
        return List.of(
                agency("PBOT", "Bureau of Transportation", "PBOT"),
                agency("CIVIC", "Office of Community & Civic Life", "Civic Life"),
                agency("PPR", "Parks & Recreation", "PP&R"),
                agency("BES", "Bureau of Environmental Services", "BES"),
                agency("PPB", "Police Bureau", "Police"));
    }

    private static Service service(String code, String name, String spanish, String group, String agency) {
        return new Service(
                Service.idOf(code),
                code,
                "REPORT",
                group,
                "Report: " + name,
                new Wording(Map.of("en", name, "es", spanish)),
                Map.of(),
                agency,
                List.of(agency),
                Handling.HELP,
                1,
                false,
                PlaceNeed.OPTIONAL,
                "",
                Wording.NONE,
                Wording.NONE,
                List.of(),
                1);
    }

    private static Agency agency(String code, String name, String shortName) {
        return new Agency(
                Agency.idOf(code),
                code,
                name,
                shortName,
                Agency.Kind.BUREAU,
                "",
                "",
                "",
                "",
                "",
                false,
                Wording.NONE,
                Wording.NONE,
                true);
    }
}
