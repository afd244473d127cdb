package org.frontdoor.app.attention;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.frontdoor.app.cases.CaseNames;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.questions.QuestionWords;
import org.frontdoor.app.sync.AttentionItem;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.controls.LongText;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.announcement.Announcement;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseEvent;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.command.Clash;
import org.jspecify.annotations.Nullable;

/// Both sides of each field that two people changed, and who changed theirs when.
final class Sides extends GridPane {
    private final Workspace workspace;
    private final Texts texts;
    private final CaseWords words;
    private final Optional<Case> theirs;
    private final Announcement.@Nullable Deed changed;
    private final CaseNames names;
    private final QuestionWords questions;

    Sides(AttentionItem item, Workspace workspace, Texts texts, CaseWords words) {
        this.workspace = workspace;
        this.texts = texts;
        this.words = words;
        this.theirs =
                item.theirs().flatMap(entry -> entry instanceof Case found ? Optional.of(found) : Optional.empty());
        this.changed = item.theirs().orElse(null) instanceof Announcement announcement ? announcement.changed() : null;
        this.names = CaseNames.of(workspace, texts.language());
        this.questions = QuestionWords.of(
                workspace, theirs.map(found -> found.routing().service()).orElse(null), texts.language());
        getStyleClass().add("attention-sides");
        for (int column = 0; column < 3; column++) {
            var third = new ColumnConstraints();
            third.setPercentWidth(100 / 3.0);
            third.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(third);
        }
        int row = 0;
        for (Clash clash : item.clashes()) {
            add(words(field(clash.field()), "words-heading"), 0, row++, 3, 1);
            addRow(
                    row++,
                    side(texts.say("before"), value(clash.field(), clash.from()), ""),
                    side(texts.say("mine"), value(clash.field(), clash.mine()), ""),
                    side(texts.say("theirs"), value(clash.field(), clash.theirs()), who(clash.field())));
        }
    }

    private VBox side(String whose, String value, String who) {
        var said = new LongText(value, texts.say("all"), texts.say("less"));
        said.words().getStyleClass().add("attention-value");
        var side = new VBox(words(whose, "words-quiet"), said);
        if (!who.isEmpty()) {
            side.getChildren().add(words(who, "words-small"));
        }
        side.getStyleClass().add("attention-side");
        return side;
    }

    /// By whom and when theirs was written, as the record itself says.
    private String who(String field) {
        if (changed != null) {
            return texts.say("by", names.person(changed.by()), words.shortMoment(changed.at(), workspace.now()));
        }
        return theirs.flatMap(found -> found.timeline().reversed().stream()
                        .filter(event -> changes(event, field))
                        .findFirst())
                .map(event -> texts.say("by", names.person(event.by()), words.shortMoment(event.at(), workspace.now())))
                .orElse("");
    }

    private static boolean changes(CaseEvent event, String field) {
        return switch (event) {
            case CaseEvent.Edited edited -> edited.fields().contains(field);
            case CaseEvent.Transferred _, CaseEvent.Routed _, CaseEvent.HandedBack _ ->
                field.equals("agency") || field.equals("status");
            case CaseEvent.Resolved _ -> field.equals("resolution") || field.equals("status");
            case CaseEvent.StatusChanged _, CaseEvent.Reopened _ -> field.equals("status");
            case CaseEvent.MergedInto _, CaseEvent.Unmerged _ ->
                field.equals("parent") || field.equals("resolution") || field.equals("status");
            case CaseEvent.Absorbed from ->
                from.answers().containsKey(field) || (field.equals("place") && from.place() != null);
            case CaseEvent.SplitOff off -> off.answers().containsKey(field);
            case CaseEvent.Opened _,
                    CaseEvent.Noted _,
                    CaseEvent.CallerAdded _,
                    CaseEvent.ToldApart _,
                    CaseEvent.Released _,
                    CaseEvent.SplitFrom _,
                    CaseEvent.ChildrenJoined _,
                    CaseEvent.JoinedParent _ -> false;
        };
    }

    private String field(String name) {
        return questions.asked(name).or(() -> texts.find("field." + name)).orElse(name);
    }

    private String value(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return "–";
        }
        return switch (field) {
            case "agency" -> names.agency(value);
            case "status" ->
                Arrays.stream(CaseStatus.values())
                        .filter(status -> status.words().equals(value))
                        .findFirst()
                        .map(words::status)
                        .orElse(value);
            case "follow-up" ->
                Arrays.stream(FollowUp.values())
                        .filter(wish -> wish.name().equals(value))
                        .findFirst()
                        .map(words::followUp)
                        .orElse(value);
            case "from", "until" -> words.shortMoment(Instant.parse(value), workspace.now());
            case "kind", "must-read" ->
                texts.find("value." + value.toLowerCase(Locale.ROOT)).orElse(value);
            case "audience" ->
                Arrays.stream(value.split(", "))
                        .map(role -> texts.find("value." + role).orElse(role))
                        .collect(Collectors.joining(", "));
            default -> questions.said(field, value);
        };
    }

    static Label words(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
