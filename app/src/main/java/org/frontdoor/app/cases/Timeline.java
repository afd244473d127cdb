package org.frontdoor.app.cases;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.FactLine;
import org.frontdoor.app.ui.controls.LongText;
import org.frontdoor.app.ui.controls.Pill;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseEvent;
import org.frontdoor.model.cases.FollowUp;
import org.jspecify.annotations.Nullable;

/// What happened to a case, newest first: who did what when, in whose words, and what of it central does not know yet.
final class Timeline extends VBox {
    private final CaseSheet sheet;
    private final Texts texts;
    private final CaseWords words;
    private final TakenWords came;
    private final Instant now;

    Timeline(CaseSheet sheet, Instant now, Texts texts, CaseWords words) {
        this.sheet = sheet;
        this.texts = texts;
        this.now = now;
        this.words = words;
        this.came = new TakenWords(texts);
        getStyleClass().add("case-timeline");
        sheet.full().timeline().reversed().forEach(event -> getChildren().add(event(event)));
    }

    private Node event(CaseEvent event) {
        var line = new VBox(heading(event));
        line.getStyleClass().add("case-event");
        String said = said(event);
        if (said != null) {
            var quote = new LongText(said, texts.say("long.all"), texts.say("long.less"));
            quote.words().getStyleClass().add("case-quote");
            line.getChildren().add(quote);
        }
        if (event instanceof CaseEvent.Noted noted) {
            line.getStyleClass().add(noted.open() ? "case-note-open" : "case-note-internal");
        }
        return line;
    }

    private Node heading(CaseEvent event) {
        var what = new Label(what(event));
        what.getStyleClass().add("words-strong");
        what.setWrapText(true);
        String by = event.by().equals(sheet.names().me())
                ? texts.say("you")
                : sheet.names().person(event.by());
        var who = new Label(texts.say("by", by, words.shortMoment(event.at(), now)));
        who.getStyleClass().add("words-quiet");
        who.setTooltip(new Tooltip(words.moment(event.at())));
        var heading = new FactLine(what, who);
        heading.getStyleClass().add("case-event-heading");
        heading.setAccessibleRole(AccessibleRole.TEXT);
        if (event instanceof CaseEvent.Noted noted) {
            heading.getChildren()
                    .add(
                            noted.open()
                                    ? new Pill(texts.say("note.open"), Tone.INFO)
                                    : new Pill(texts.say("note.internal")));
        }
        if (sheet.unsent().contains(event.at())) {
            heading.getChildren().add(new Pill(texts.say("unsent"), Tone.AMBER));
        }
        return heading;
    }

    private String what(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Opened _ -> opened();
            case CaseEvent.Noted _ -> texts.say("event.noted");
            case CaseEvent.StatusChanged changed -> texts.say("event.status", words.status(changed.to()));
            case CaseEvent.Transferred moved ->
                texts.say(
                        "event.transferred",
                        sheet.names().agency(moved.from()),
                        sheet.names().agency(moved.to()));
            case CaseEvent.Routed routed -> routed(routed);
            case CaseEvent.HandedBack back ->
                texts.say("event.handed-back", sheet.names().agency(back.agency()));
            case CaseEvent.Edited edited -> corrected(edited);
            case CaseEvent.CallerAdded added -> added(added);
            case CaseEvent.Resolved resolved -> texts.say("event.resolved", words.resolution(resolved.kind()));
            case CaseEvent.Reopened _ -> texts.say("event.reopened");
            case CaseEvent.ToldApart apart -> texts.say("event.told-apart", CaseWords.grouped(apart.number()));
            case CaseEvent.MergedInto into -> texts.say("event.merged-into", CaseWords.grouped(into.number()));
            case CaseEvent.Absorbed from ->
                texts.say("event.absorbed", CaseWords.grouped(from.number()), came.of(from.took()));
            case CaseEvent.Unmerged from -> texts.say("event.unmerged", CaseWords.grouped(from.number()));
            case CaseEvent.Released gone -> texts.say("event.released", CaseWords.grouped(gone.number()));
            case CaseEvent.SplitFrom from -> texts.say("event.split-from", CaseWords.grouped(from.number()));
            case CaseEvent.SplitOff off ->
                texts.say("event.split-off", CaseWords.grouped(off.number()), came.of(off.gone()));
            case CaseEvent.ChildrenJoined joined ->
                texts.count("event.children-joined", joined.children().size());
            case CaseEvent.JoinedParent parent -> texts.say("event.joined-parent", CaseWords.grouped(parent.number()));
        };
    }

    /// With what the caller keeps, so that who comes back with it is known.
    private String added(CaseEvent.CallerAdded added) {
        String number = added.number();
        String told = number == null
                ? texts.say("event.caller-added")
                : texts.say("event.caller-added.told", CaseWords.grouped(number));
        FollowUp wish = added.followUp();
        return wish == null ? told : texts.say("event.caller-added.wish", told, words.followUp(wish));
    }

    private String opened() {
        Case full = sheet.full();
        return full.origin().system() == null
                ? texts.say(
                        "event.opened",
                        words.channel(full.origin().channel())
                                .toLowerCase(texts.language().locale()))
                : texts.say("event.imported", full.origin().system());
    }

    private String routed(CaseEvent.Routed routed) {
        String service = sheet.names().service(routed.service());
        String agency = sheet.names().agency(routed.agency());
        return service.isEmpty() ? texts.say("event.routed", agency) : texts.say("event.routed-as", service, agency);
    }

    /// Merged with what others corrected meanwhile, it says with what, so that nobody wonders whose words these are.
    private String corrected(CaseEvent.Edited edited) {
        return Stream.concat(
                        Stream.of(texts.say("event.edited", fields(edited.fields()))),
                        edited.together().stream().map(this::together))
                .collect(Collectors.joining(" · "));
    }

    private String together(CaseEvent.Together theirs) {
        String what = fields(theirs.fields());
        return theirs.by().equals(sheet.names().me())
                ? texts.say("event.together.you", what)
                : texts.say("event.together", sheet.names().person(theirs.by()), what);
    }

    private String fields(List<String> fields) {
        return fields.stream()
                .map(field -> words.field(field, sheet.questions()))
                .collect(Collectors.joining(", "));
    }

    private @Nullable String said(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Noted noted -> noted.words();
            case CaseEvent.Transferred moved -> quoted(moved.reason());
            case CaseEvent.HandedBack back -> quoted(back.reason());
            case CaseEvent.CallerAdded added -> quoted(added.words());
            case CaseEvent.Resolved resolved -> quoted(resolved.words());
            case CaseEvent.Reopened reopened -> quoted(reopened.reason());
            case CaseEvent.Opened _,
                    CaseEvent.StatusChanged _,
                    CaseEvent.Routed _,
                    CaseEvent.Edited _,
                    CaseEvent.ToldApart _,
                    CaseEvent.MergedInto _,
                    CaseEvent.Unmerged _,
                    CaseEvent.Released _,
                    CaseEvent.SplitOff _,
                    CaseEvent.JoinedParent _ -> null;
            case CaseEvent.ChildrenJoined joined ->
                joined.children().stream()
                        .map(child -> CaseWords.grouped(child.number()))
                        .collect(Collectors.joining(", "));
            case CaseEvent.Absorbed from -> came.quoted(from.took());
            case CaseEvent.SplitFrom from -> came.quoted(from.took());
        };
    }

    private @Nullable String quoted(String words) {
        return words.isBlank() ? null : texts.quote(words);
    }
}
