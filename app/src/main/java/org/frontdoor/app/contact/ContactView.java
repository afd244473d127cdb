package org.frontdoor.app.contact;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.frontdoor.app.announcement.NewsBanner;
import org.frontdoor.app.directory.OpenWords;
import org.frontdoor.app.event.EventBanner;
import org.frontdoor.app.search.Found;
import org.frontdoor.app.shell.Panes;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.Card;
import org.frontdoor.app.ui.controls.ChoiceChips;
import org.frontdoor.app.ui.controls.Reveal;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.controls.SectionLabel;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.program.Program;
import org.jspecify.annotations.Nullable;

/// One contact on the screen, left to right as the call goes: who, what and where, what is known already.
final class ContactView extends BorderPane {
    /// Below this width, in widths of the caller's words' font, three columns do not fit.
    private static final int FEWEST_EMS = 62;

    private final ContactModel model;
    private final Texts texts;
    private final WordsBox words;
    private final StepPane step;
    private final FinishBar foot;
    private final Card why;
    private final Label whyWords = new Label();
    private final Map<String, String> agencyNames;
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final Node rightColumn;
    private final EarlierCard nearby;
    private final MapCard map;
    private final ScriptCard script;
    private final KeysCard keys;
    private final PlaceField place;
    private final NewsBanner news;
    private final EventBanner event;
    private final Card where = new Card();

    ContactView(ContactController controller, Around around) {
        this.model = controller.model();
        this.texts = around.texts();
        this.agencyNames = around.agencyNames();
        words = new WordsBox(model, texts, controller::chooseFirst);
        place = new PlaceField(controller, texts);
        step = new StepPane(
                controller,
                place,
                texts,
                around.agencyNames(),
                around.reporting(),
                to -> new ListedPane(model, texts, around.now(), around.program(), to));
        where.setId("contact-where");
        Panes.mark(where, place.address());
        news = around.news().announced();
        news.onBack(this::focusWords);
        event = around.news().event();
        event.onAdd(found -> controller.join(found.parent()));
        event.eventProperty().subscribe(found -> model.event.set(found == null ? null : found.parent()));
        foot = new FinishBar(controller, texts, around.now(), around.hold());
        whyWords.setWrapText(true);
        why = Card.titled(new SectionLabel(texts.say("why")), whyWords);
        why.setId("contact-why");
        getStyleClass().add("contact");
        left.getChildren()
                .addAll(
                        channel(around.program()),
                        new CallerCard(controller, texts, around.program()),
                        new EarlierCard(
                                EarlierCard.Kind.OF_CALLER,
                                model.earlier,
                                controller,
                                texts,
                                around.now(),
                                around.openCase()));
        setLeft(column("contact-left", left));
        ScrollPane stepScroll = scrolled(step);
        stepScroll.setFitToHeight(true);
        stepScroll.getStyleClass().addAll("card-surface", "contact-step-card");
        stepScroll.visibleProperty().bind(step.visibleProperty());
        stepScroll.managedProperty().bind(stepScroll.visibleProperty());
        VBox.setVgrow(stepScroll, Priority.ALWAYS);
        VBox center = new VBox(
                new DangerBanner(controller, texts),
                words,
                cutShort(),
                event,
                news,
                new SuggestionList(
                        controller, texts, around.agencyNames(), new OpenWords(texts, around.now(), around.program())),
                new RulingBanner(controller, texts, agencyNames),
                stepScroll);
        center.getStyleClass().add("contact-center");
        Panes.mark(center, words);
        ScrollPane middle = scrolled(center);
        // Large words may need more height than the window has.
        middle.setFitToHeight(true);
        setCenter(middle);
        keys = new KeysCard(texts);
        script = new ScriptCard(model, controller.script(), texts, this::goTo);
        map = new MapCard(controller, texts, this::focusPlace);
        nearby = new EarlierCard(
                EarlierCard.Kind.NEARBY, model.nearby, controller, texts, around.now(), around.openCase());
        rightColumn = column("contact-right", right);
        setRight(rightColumn);
        Button others = Buttons.link(texts.say("suggestions.again"), controller::listenAgain);
        others.setId("contact-others");
        others.setMinHeight(Button.USE_PREF_SIZE);
        others.visibleProperty().bind(model.step.map(now -> !(now instanceof Step.Listen)));
        others.managedProperty().bind(others.visibleProperty());
        center.getChildren().add(5, others);
        widthProperty().subscribe(this::arrange);
        words.fontProperty().subscribe(this::arrange);
        setBottom(foot);
        model.faults.subscribe(this::goToFault);
        model.step.subscribe(this::stepped);
        model.step.subscribe(this::newsAbout);
        model.words.subscribe(this::newsAbout);
        model.place.subscribe(this::newsAbout);
        model.suggestions.subscribe(() -> stepped(model.step.get()));
        step.asksPlace().subscribe(this::putPlace);
        watchFocus();
    }

    /// What a contact's view needs around it.
    /// @param agencyNames short names by code
    /// @param hold puts the contact aside
    /// @param openCase goes to a case in its room
    record Around(
            Texts texts,
            @Nullable Program program,
            Map<String, String> agencyNames,
            Consumer<Step.Answer> reporting,
            ContactNews news,
            Supplier<Instant> now,
            Runnable hold,
            Consumer<UUID> openCase) {}

    void focusWords() {
        // What scrolls takes its content in, and a box takes keys, once it is styled; the next letter may come before
        // the next picture.
        applyCss();
        words.requestFocus();
        words.end();
    }

    private void newsAbout() {
        Set<String> services = switch (model.step.get()) {
            case Step.Intake intake -> Set.of(intake.service().code());
            case Step.Refer refer -> Set.of(refer.service().code());
            case Step.Answer answer -> Set.copyOf(answer.article().services());
            case Step.Listed _, Step.Listen _ -> Set.of();
        };
        Place where = model.place.get();
        news.about(model.words.get(), services);
        event.about(model.words.get(), services, where == null ? null : where.point(), model.language.get());
    }

    /// What is announced is other than before.
    void newsAnew() {
        news.again();
        event.again();
    }

    boolean readsNews() {
        return news.isRead();
    }

    void foldNews() {
        news.fold();
    }

    void focusPlace() {
        place.address().requestFocus();
        place.address().end();
        Reveal.of(place.address());
    }

    /// Whether the cursor is where a place that typing on has given up can be taken back.
    boolean offersPlaceBefore() {
        return place.offersPlaceBefore();
    }

    /// Beside the step, unless it stands in the step's form.
    private void putPlace(boolean inForm) {
        place.inForm().set(inForm);
        if (!inForm) {
            where.getChildren().setAll(place);
        }
        where.setVisible(!inForm);
        where.setManaged(!inForm);
    }

    /// Told after all those that build their controls anew.
    private void watchFocus() {
        model.step.subscribe((before, now) -> keepFocus());
        model.outcomeByHand.subscribe((before, now) -> keepFocus());
        model.customer.subscribe((before, now) -> keepFocus());
        model.danger.subscribe((before, now) -> keepFocus());
        List.of(model.suggestions, model.recognized, model.nearby).forEach(list -> list.subscribe(this::keepFocus));
        model.dropped.addListener((SetChangeListener<String>) change -> keepFocus());
    }

    /// A control that was taken away beneath the cursor leaves it in the step: JavaFX would send it to the window's
    /// first one.
    private void keepFocus() {
        Scene scene = getScene();
        if (scene == null) {
            return;
        }
        Node focused = scene.getFocusOwner();
        if (focused != null && !scene.equals(focused.getScene())) {
            step.start().ifPresentOrElse(Node::requestFocus, this::focusWords);
        }
    }

    void tick() {
        foot.tick();
    }

    /// Puts the cursor into the first field of a step that has just been chosen.
    void focusStep() {
        step.start().ifPresent(field -> {
            field.requestFocus();
            // The step is new, and where its fields will lie is not known yet.
            applyCss();
            layout();
            Reveal.of(field);
        });
    }

    /// Puts the cursor where the first thing is missing or wrong.
    private void goToFault() {
        if (!model.faults.isEmpty()) {
            goTo(model.faults.getFirst().where());
        }
    }

    private void goTo(Finishing.Where where) {
        Node field = lookup(field(where));
        if (field != null && field.isVisible()) {
            Node stop = field.isFocusTraversable()
                    ? field
                    : field.lookupAll(".chip").stream()
                            .filter(Node::isFocusTraversable)
                            .findFirst()
                            .orElse(field);
            stop.requestFocus();
            Reveal.of(stop);
        }
    }

    /// Goes to what is said next.
    void goOnInScript() {
        script.next();
    }

    private static String field(Finishing.Where where) {
        return switch (where) {
            case Finishing.Where.Words words -> "#contact-words";
            case Finishing.Where.NextStep step -> "#contact-words";
            case Finishing.Where.Place place -> "#contact-place";
            case Finishing.Where.Name name -> "#caller-name";
            case Finishing.Where.Phone phone -> "#caller-phone";
            case Finishing.Where.Email email -> "#caller-email";
            case Finishing.Where.Question question -> "#question-" + question.code();
            case Finishing.Where.Elsewhere elsewhere -> "#contact-finish";
        };
    }

    /// A pasted text was too long: the agent is told how much of it is here.
    private Node cutShort() {
        Label told = new Label(texts.say("words.cut", WordsBox.LONGEST));
        told.setId("contact-words-cut");
        told.setWrapText(true);
        told.setMinHeight(Label.USE_PREF_SIZE);
        told.getStyleClass().add("words-danger");
        told.visibleProperty().bind(model.cutShort);
        told.managedProperty().bind(told.visibleProperty());
        return told;
    }

    private Node channel(@Nullable Program program) {
        ChoiceChips<Channel> chips = new ChoiceChips<Channel>(
                        texts.say("channel"),
                        program == null ? List.of(Channel.values()) : program.channels(),
                        each -> texts.say("channel." + each.name().toLowerCase(Locale.ROOT)))
                .need(ChoiceChips.Need.ALWAYS_ONE);
        chips.setId("contact-channel");
        chips.choiceProperty().bindBidirectional(model.channel);
        return Card.titled(new SectionLabel(texts.say("channel")), chips);
    }

    private void stepped(Step now) {
        String reason = switch (now) {
            case Step.Refer refer ->
                texts.say("why.refer", refer.card().agency().name());
            case Step.Intake intake -> because(intake.service().code());
            case Step.Answer _, Step.Listed _, Step.Listen _ -> "";
        };
        whyWords.setText(reason);
        why.setVisible(!reason.isEmpty());
        why.setManaged(!reason.isEmpty());
        keys.setVisible(now instanceof Step.Listen);
        keys.setManaged(keys.isVisible());
    }

    private String because(String code) {
        return model.suggestions.stream()
                .filter(Suggestion.OfService.class::isInstance)
                .map(suggestion -> ((Suggestion.OfService) suggestion).match())
                .filter(match -> match.service().code().equals(code))
                .findFirst()
                .map(this::because)
                .orElse("");
    }

    private String because(Found.ServiceMatch match) {
        String heard = match.why().heard().stream().limit(6).collect(Collectors.joining("… "));
        String code = match.service().firstAgency();
        String agency = agencyNames.getOrDefault(code, code);
        return heard.isEmpty() ? texts.say("why.agency", agency) : texts.say("why.heard", heard, agency);
    }

    /// Three columns, or, where the text is large for the window, the third below the first.
    private void arrange() {
        boolean narrow = getWidth() < FEWEST_EMS * words.getFont().getSize();
        if (!(narrow ? left : right).getChildren().contains(why)) {
            left.getChildren().removeAll(where, script, nearby, map, why);
            right.getChildren().removeAll(where, script, nearby, map, why, keys);
            (narrow ? left : right).getChildren().addAll(nearby, script, map, why);
            // Beside the step, or below the channel: where it is seen without scrolling.
            (narrow ? left : right).getChildren().add(narrow ? 1 : 0, where);
            right.getChildren().add(keys);
            rightColumn.setVisible(!narrow);
            rightColumn.setManaged(!narrow);
        }
    }

    private static Node column(String style, VBox cards) {
        cards.getStyleClass().add("contact-column");
        ScrollPane scroll = scrolled(cards);
        scroll.getStyleClass().add(style);
        return scroll;
    }

    private static ScrollPane scrolled(Node content) {
        ScrollPane scroll = Scrolls.of(content);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }
}
