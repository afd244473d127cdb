package org.frontdoor.app.announcement;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.ChoiceChips;
import org.frontdoor.app.ui.controls.FactLine;
import org.frontdoor.app.ui.controls.FormField;
import org.frontdoor.app.ui.controls.Lifetime;
import org.frontdoor.app.ui.controls.ManyChips;
import org.frontdoor.app.ui.controls.Reveal;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.announcement.Announce;
import org.frontdoor.model.announcement.Announcement;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.words.FreeText;

/// An announcement being written. Every key is kept.
final class AnnouncementForm extends VBox {
    private static final int BODY_ROWS = 4;
    private static final int LONGEST_LINE = 2_000;

    private final AnnouncementsModel model;
    private final AnnouncementsController controller;
    private final Texts texts;
    private final UUID id;
    private final ChoiceChips<Announcement.Kind> kind;
    private final TextField title = new TextField();
    private final TextArea body = Scrolls.text();
    private final ManyChips<Role> audience;
    private final ServicesField services;
    private final TextField phrases = new TextField();
    private final TextField from = new TextField();
    private final TextField until = new TextField();
    private final CheckBox mustRead;

    private final Lifetime lifetime = new Lifetime();

    /// The controls are being filled, not typed into.
    private boolean filling;

    AnnouncementForm(
            AnnouncementsModel model,
            AnnouncementsController controller,
            Texts texts,
            AnnouncementWords words,
            ServicesField.Catalog catalog) {
        this.model = model;
        this.controller = controller;
        this.texts = texts;
        AnnouncementDraft draft = model.form.get().orElseThrow();
        id = draft.id();
        kind = new ChoiceChips<>(texts.say("field.kind"), List.of(Announcement.Kind.values()), words::kind)
                .need(ChoiceChips.Need.ALWAYS_ONE);
        audience = new ManyChips<>(texts.say("field.audience"), List.of(Role.values()), words::role);
        services = new ServicesField(catalog, texts);
        mustRead = new CheckBox(texts.say("field.must-read"));
        name();
        show(draft);
        setId("announcement-form");
        getStyleClass().add("announcement-page");
        Label heading = new Label(texts.say(draft.before() == null ? "new.title" : "change.title"));
        heading.getStyleClass().add("words-title");
        heading.setWrapText(true);
        getChildren().add(heading);
        getChildren().addAll(fields());
        getChildren().addAll(problem(), deeds(draft));
        listen();
    }

    boolean isOf(UUID other) {
        return id.equals(other);
    }

    /// Stops listening to the model.
    void end() {
        lifetime.end();
    }

    void start() {
        title.requestFocus();
        title.end();
    }

    private void name() {
        kind.setId("announcement-kind");
        title.setId("announcement-title");
        body.setId("announcement-text");
        body.setPrefRowCount(BODY_ROWS);
        audience.setId("announcement-audience");
        phrases.setId("announcement-words");
        from.setId("announcement-from");
        until.setId("announcement-until");
        mustRead.setId("announcement-must-read");
        mustRead.setWrapText(true);
    }

    /// Shows a draft that is other than what stands here, as when it was put over what somebody else changed.
    void show(AnnouncementDraft draft) {
        filling = true;
        kind.choiceProperty().set(draft.kind());
        put(title, draft.title());
        put(body, draft.body());
        audience.choices().retainAll(draft.audience());
        audience.choices().addAll(draft.audience());
        services.chosen().set(draft.services());
        put(phrases, draft.words());
        put(from, draft.from());
        put(until, draft.until());
        mustRead.setSelected(draft.mustRead());
        filling = false;
    }

    private static void put(TextInputControl control, String words) {
        if (!control.getText().equals(words)) {
            control.setText(words);
        }
    }

    private List<Node> fields() {
        FormField titled = wrong(new FormField(texts.say("field.title"), title), "title")
                .required(texts.say("required"))
                .atMost(title, Announce.LONGEST_TITLE, texts.say("field.cut", Announce.LONGEST_TITLE));
        FormField said = wrong(new FormField(texts.say("field.body"), body), "body")
                .required(texts.say("required"))
                .atMost(body, FreeText.LONGEST, texts.say("field.cut", FreeText.LONGEST));
        said.hintProperty().set(texts.say("field.body.hint"));
        FormField whom = new FormField(texts.say("field.audience"), audience);
        whom.hintProperty().set(texts.say("field.audience.hint"));
        FormField spoken = new FormField(texts.say("field.words"), phrases)
                .atMost(phrases, LONGEST_LINE, texts.say("field.cut", LONGEST_LINE));
        spoken.hintProperty().set(texts.say("field.words.hint"));
        var times =
                new FactLine(time(from, "from", UsualTime.beginnings()), time(until, "until", controller.usualEnds()));
        times.getStyleClass().add("announcement-facts");
        return List.of(
                new FormField(texts.say("field.kind"), kind),
                titled,
                said,
                whom,
                new FormField(texts.say("field.services"), services),
                spoken,
                times,
                mustRead);
    }

    private FormField time(TextField typed, String name, List<UsualTime> usual) {
        FormField field = wrong(new FormField(texts.say("field." + name), typed), name);
        field.hintProperty().set(texts.say("field.time.hint"));
        ChoiceChips<UsualTime> offered = usual(usual, typed);
        offered.getStyleClass().add("announcement-times");
        field.getChildren().add(offered);
        field.getStyleClass().add("announcement-time");
        return field;
    }

    /// Put a time into a field, with the cursor there, where it can be made another.
    private ChoiceChips<UsualTime> usual(List<UsualTime> times, TextField field) {
        var offered = new ChoiceChips<>(
                field.getAccessibleText(),
                times,
                time -> texts.say(
                        "usual." + time.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        offered.choiceProperty().subscribe((before, time) -> {
            if (time != null) {
                field.setText(controller.typed(time));
                field.requestFocus();
                field.end();
                offered.choiceProperty().set(null);
            }
        });
        return offered;
    }

    /// Shows what is wrong where it is wrong, with the cursor there.
    private FormField wrong(FormField field, String name) {
        lifetime.add(model.wrongField.subscribe(now -> {
            boolean here = now.equals(name);
            field.errorProperty().set(here ? model.problem.get() : "");
            if (here && getScene() != null) {
                lookup("#announcement-" + (name.equals("body") ? "text" : name)).requestFocus();
                Reveal.of(field);
            }
        }));
        return field;
    }

    private Label problem() {
        var problem = new Label();
        problem.setId("announcement-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.getStyleClass().add("words-danger");
        problem.textProperty().bind(model.problem);
        problem.visibleProperty().bind(model.problem.isNotEmpty().and(model.wrongField.isEmpty()));
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private FactLine deeds(AnnouncementDraft draft) {
        Button publish = Buttons.primary(
                texts.say(draft.before() == null ? "publish" : "save"),
                KeyCombination.valueOf("Shortcut+Enter"),
                controller::publish);
        publish.setId("announcement-publish");
        publish.disableProperty().bind(model.busy);
        Button leave = Buttons.secondary(texts.say("leave"), KeyCombination.valueOf("Esc"), controller::leaveForm);
        leave.setId("announcement-leave");
        Button discard = Buttons.link(texts.say("discard"), controller::discard);
        discard.setId("announcement-discard");
        var deeds = new FactLine(publish, leave, discard);
        deeds.getStyleClass().add("announcement-facts");
        return deeds;
    }

    private void listen() {
        List.of(title, body, phrases, from, until)
                .forEach(typed -> typed.textProperty().subscribe((before, now) -> typed()));
        kind.choiceProperty().subscribe((before, now) -> typed());
        audience.choices().addListener((SetChangeListener<Role>) change -> typed());
        services.chosen().subscribe((before, now) -> typed());
        mustRead.selectedProperty().subscribe((before, now) -> typed());
    }

    private void typed() {
        if (!filling) {
            model.form
                    .get()
                    .filter(draft -> isOf(draft.id()))
                    .ifPresent(draft -> controller.type(new AnnouncementDraft(
                            id,
                            draft.before(),
                            kind.choiceProperty().get() == null
                                    ? draft.kind()
                                    : kind.choiceProperty().get(),
                            title.getText(),
                            body.getText(),
                            List.of(Role.values()).stream()
                                    .filter(audience.choices()::contains)
                                    .toList(),
                            services.chosen().get(),
                            phrases.getText(),
                            from.getText(),
                            until.getText(),
                            mustRead.isSelected())));
        }
    }
}
