package org.frontdoor.app.attention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontdoor.app.attention.Mending.Field;
import org.frontdoor.model.announcement.Announce;
import org.frontdoor.model.announcement.ChangeAnnouncement;
import org.frontdoor.model.command.FieldChange;

/// An announcement's words as a form; its times and whom it is for are set where it is written.
final class AnnouncementMending {
    private static final String TITLE = "title";
    private static final String BODY = "body";

    private AnnouncementMending() {}

    static Mending of(Announce mine) {
        return new Mending(
                List.of(Field.line(TITLE, mine.title()), Field.text(BODY, mine.body())),
                to -> new Announce(
                        mine.announcement(),
                        mine.kind(),
                        to.getOrDefault(TITLE, ""),
                        to.getOrDefault(BODY, ""),
                        mine.audience(),
                        mine.services(),
                        mine.words(),
                        mine.from(),
                        mine.until(),
                        mine.mustRead()));
    }

    static Optional<Mending> of(ChangeAnnouncement mine) {
        FieldChange<String> title = mine.title();
        FieldChange<String> body = mine.body();
        List<Field> fields = new ArrayList<>();
        if (title != null) {
            fields.add(Field.line(TITLE, title.to()));
        }
        if (body != null) {
            fields.add(Field.text(BODY, body.to()));
        }
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mending(
                        fields,
                        to -> new ChangeAnnouncement(
                                mine.announcement(),
                                mine.kind(),
                                title == null ? null : new FieldChange<>(title.from(), to.get(TITLE)),
                                body == null ? null : new FieldChange<>(body.from(), to.get(BODY)),
                                mine.audience(),
                                mine.services(),
                                mine.words(),
                                mine.from(),
                                mine.until(),
                                mine.mustRead())));
    }
}
