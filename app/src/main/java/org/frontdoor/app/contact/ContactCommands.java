package org.frontdoor.app.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.frontdoor.app.shell.Command;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.contact.ContactOutcome;
import org.frontdoor.model.customer.Privacy;

/// What can be done in the room of contacts, and by which keys.
final class ContactCommands {
    private static final int PICKS = 9;

    private final ContactRoom room;
    private final Texts texts;

    ContactCommands(ContactRoom room, Texts texts) {
        this.room = room;
        this.texts = texts;
    }

    List<Command> all() {
        List<Command> all = new ArrayList<>();
        all.add(Command.of("new-contact", Icons.ADD, texts.say("command.new"), room::beginHere)
                .key("Shortcut+N")
                .everywhere());
        all.add(Command.of("finish-contact", Icons.FINISH, texts.say("command.finish"), room::finish)
                .key("Shortcut+Enter"));
        all.add(Command.of("hold-contact", Icons.HOLD, texts.say("command.hold"), room::holdOrPickUp)
                .key("F8")
                .everywhere());
        all.add(Command.of("close-contact", Icons.CLOSE, texts.say("command.close"), room::closeCurrent)
                .key("Shortcut+W"));
        // Before the other command of this key: what the cursor is in comes first.
        all.add(Command.of(
                        "place-back",
                        Icons.BACK,
                        texts.say("command.place-back"),
                        () -> room.current()
                                .ifPresent(contact -> contact.place().takeBack()))
                .key("Esc")
                .when(room::offersPlaceBefore)
                .onKeySheetOnly());
        all.add(Command.of(
                        "news-back",
                        Icons.BACK,
                        texts.say("command.news-back"),
                        () -> room.inView().ifPresent(ContactView::foldNews))
                .key("Esc")
                .when(() -> room.inView().filter(ContactView::readsNews).isPresent())
                .onKeySheetOnly());
        all.add(Command.of("listen-again", Icons.BACK, texts.say("command.listen"), room::listenAgain)
                .key("Esc"));
        all.add(command("feedback", Icons.FEEDBACK, () -> room.outcome(ContactOutcome.FEEDBACK))
                .key("Alt+F"));
        all.add(command("triage", Icons.TRIAGE, () -> room.outcome(ContactOutcome.SERVICE_REQUEST))
                .key("Alt+T"));
        all.add(command(
                        "anonymous",
                        Icons.ANONYMOUS,
                        () -> room.current()
                                .ifPresent(contact -> contact.model().privacy.set(Privacy.ANONYMOUS)))
                .key("Alt+N"));
        all.add(command("why", Icons.HELP, () -> room.current().ifPresent(ContactController::turnWhy))
                .key(SuggestionList.WHY_KEY));
        all.add(command(
                        "wrong",
                        Icons.WRONG,
                        () -> room.current()
                                .ifPresent(contact -> contact.model()
                                        .answer()
                                        .ifPresent(answer -> room.report(contact.model(), answer))))
                .key(StepPane.WRONG.getName()));
        all.add(command("place", Icons.PLACE, room::place).key(PlaceField.KEY));
        all.add(command(
                        "ruled",
                        Icons.REFER,
                        () -> room.current()
                                .ifPresent(contact -> contact.ruling().follow()))
                .key(RulingBanner.KEY));
        all.add(command("script", Icons.VIEW, () -> room.inView().ifPresent(ContactView::goOnInScript))
                .key(ScriptCard.KEY));
        all.add(Command.of("join-nearby", Icons.DUPLICATE, texts.say("command.join"), room::join)
                .key("Alt+A"));
        IntStream.rangeClosed(1, PICKS)
                .mapToObj(key -> Command.of("pick-" + key, Icons.GO, texts.say("command.pick"), () -> room.pick(key))
                        .key("Alt+" + key)
                        .onKeySheetOnly())
                .forEach(all::add);
        return all;
    }

    private Command command(String id, Icons icon, Runnable run) {
        return Command.of(id, icon, texts.say("command." + id), run);
    }
}
