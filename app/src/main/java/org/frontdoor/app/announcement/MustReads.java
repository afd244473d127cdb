package org.frontdoor.app.announcement;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.frontdoor.app.shell.Notice;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.announcement.Announcement;

/// Says above every room what must be read: the most urgent one, and how many more. JavaFX thread.
final class MustReads {
    private static final String ID = "must-read";

    private final ShellModel shell;
    private final Texts texts;
    private final AnnouncementWords words;
    private final Consumer<UUID> read;
    private List<Announcement> unread = List.of();
    private String told = "";

    MustReads(ShellModel shell, Texts texts, AnnouncementWords words, Consumer<UUID> read) {
        this.shell = shell;
        this.texts = texts;
        this.words = words;
        this.read = read;
    }

    void show(List<Announcement> now) {
        unread = now;
        sayAgain();
    }

    /// A notice that says the same stays as it is, with the cursor on its button.
    void sayAgain() {
        if (unread.isEmpty()) {
            if (!told.isEmpty()) {
                shell.withdraw(ID);
                told = "";
            }
            return;
        }
        Announcement first = unread.getFirst();
        String title = words.title(first);
        String sentence = unread.size() == 1 ? title : texts.count("must-read.more", unread.size() - 1, title);
        String said = first.id() + sentence;
        if (!said.equals(told)) {
            told = said;
            Tone tone = AnnouncementWords.tone(first.kind());
            shell.tell(new Notice(
                    ID,
                    tone == Tone.INFO ? Tone.AMBER : tone,
                    sentence,
                    new Notice.Action(texts.say("read"), () -> read.accept(first.id()))));
        }
    }
}
