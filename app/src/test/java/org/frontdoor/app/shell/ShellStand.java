package org.frontdoor.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.StatusPill.Status;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.tasks.FxThread;
import org.frontdoor.app.ui.tasks.Workers;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Theme;

/// A shell with sample rooms in the real window.
final class ShellStand implements AutoCloseable {
    final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    final Theme theme = new Theme();
    final ShellModel model = new ShellModel(language);
    final SampleRoom contact = new SampleRoom("contact", Icons.CONTACT, "Contact");
    final SampleRoom cases = new SampleRoom("cases", Icons.CASES, "Cases");
    final SampleRoom knowledge = new SampleRoom("knowledge", Icons.KNOWLEDGE, "Knowledge");
    final SampleRoom triage = new SampleRoom("triage", Icons.TRIAGE, "Triage");
    final SampleRoom attention = new SampleRoom("attention", Icons.ATTENTION, "Attention");
    final SampleRoom announcements = new SampleRoom("announcement", Icons.ANNOUNCEMENT, "Announcements");
    final List<String> taken = new ArrayList<>();
    final Scene scene;

    private final Workers workers = new Workers((thread, failure) -> {
        throw new IllegalStateException(failure);
    });

    /// To be called on the JavaFX thread.
    ShellStand() {
        model.siteProperty().set("Portland 311");
        model.personProperty().set(new Person("Maya Alvarez", "Agent"));
        model.contactProperty().set(new Status(Tone.INFO, "On contact 02:14"));
        model.lineProperty().set(new Status(Tone.AMBER, "Offline since 10:42 · 3 unsent, safe here"));
        triage.waiting.set(7);
        attention.waiting.set(1);
        var parts = new Shell.Parts(
                new Texts("shell", language),
                theme,
                List.of(contact, cases, knowledge, triage, attention, announcements),
                this::search,
                ShellStand::linePanel,
                new PersonDeeds(() -> taken.add("password"), () -> taken.add("signed out")),
                workers.clock(),
                workers.background(),
                new FxThread());
        var stage = new Stage();
        stage.setX(0);
        stage.setY(0);
        var window = new MainWindow(stage, theme);
        window.show(new Shell(model, parts));
        scene = window.scene();
        stage.requestFocus();
    }

    private List<PaletteEntry> search(String query) {
        if (query.equals("got")) {
            return List.of(new PaletteEntry(
                    Icons.KNOWLEDGE, "Got a flat tire: who helps", "", "Article", null, () -> taken.add("tire")));
        }
        if (query.equals("2600041853")) {
            return List.of(PaletteEntry.told(
                    Icons.WARNING,
                    "2600041853 cannot be a case number: one digit is wrong or two are swapped. Ask for it again."));
        }
        if (query.startsWith("told")) {
            return List.of(
                    PaletteEntry.told(Icons.WARNING, "told"), search("car").getFirst());
        }
        return query.toLowerCase(Locale.ROOT).contains("car")
                ? List.of(new PaletteEntry(
                        Icons.CASES,
                        "26 00418 5",
                        "Abandoned auto, 1221 SW 4th Ave",
                        "Case",
                        null,
                        () -> taken.add("26 00418 5")))
                : List.of();
    }

    private static Region linePanel() {
        return new VBox(new Label("Three unsent"), new Button("Send now"));
    }

    @Override
    public void close() {
        workers.close();
    }
}
