package org.frontdoor.app.announcement;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.model.announcement.Announcement;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.people.Role;

/// How announcements are spoken of.
final class AnnouncementWords {
    private static final int GLANCE = 200;

    private final Workspace workspace;
    private final Texts texts;
    private final WallClock wall;

    AnnouncementWords(Workspace workspace, Texts texts, WallClock wall) {
        this.workspace = workspace;
        this.texts = texts;
        this.wall = wall;
    }

    String kind(Announcement.Kind kind) {
        return texts.say("kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /// Its kind in words before its title, so that color is never the only sign.
    String title(Announcement announcement) {
        return texts.say("titled", kind(announcement.kind()), announcement.title());
    }

    static Tone tone(Announcement.Kind kind) {
        return switch (kind) {
            case EMERGENCY -> Tone.DANGER;
            case OUTAGE -> Tone.AMBER;
            case PROCEDURE, EVENT -> Tone.INFO;
        };
    }

    /// What somebody else made of a field, beside what it is called.
    String clash(Clash clash) {
        String theirs = Objects.requireNonNullElse(clash.theirs(), "");
        return switch (clash.field()) {
            case "kind" -> texts.say("field.kind") + ": " + kind(Announcement.Kind.valueOf(theirs));
            case "title" -> texts.say("field.title") + ": " + texts.quote(theirs);
            case "body" -> texts.say("field.body") + ": " + texts.quote(glance(theirs));
            case "words" -> texts.say("field.words") + ": " + texts.quote(glance(theirs));
            case "from" -> texts.say("field.from") + ": " + moment(Instant.parse(theirs));
            case "until" -> texts.say("field.until") + ": " + moment(Instant.parse(theirs));
            case "audience" -> texts.say("field.audience");
            case "services" -> texts.say("field.services");
            default -> texts.say("must-read");
        };
    }

    /// A whole letter would push the buttons off the screen.
    private static String glance(String text) {
        return text.codePointCount(0, text.length()) <= GLANCE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, GLANCE)) + " …";
    }

    /// Where its time stands.
    String period(AnnouncementRow row) {
        Announcement announcement = row.announcement();
        return switch (row.phase()) {
            case IN_FORCE -> texts.say("until", moment(announcement.until()));
            case COMING -> texts.say("coming", moment(announcement.from()), moment(announcement.until()));
            case OVER -> texts.say("over", moment(announcement.until()));
            case WITHDRAWN -> texts.say("withdrawn");
        };
    }

    String moment(Instant at) {
        return wall.moment(at, workspace.now(), texts.language());
    }

    String role(Role role) {
        return texts.say("role." + role.code());
    }

    String audience(List<Role> audience) {
        return audience.isEmpty()
                ? texts.say("everyone")
                : audience.stream().map(this::role).collect(Collectors.joining(", "));
    }

    /// Services by what people call them.
    /// @param codes theirs
    String services(List<String> codes) {
        return codes.stream()
                .map(code -> workspace
                        .find(Service.KIND, Service.idOf(code))
                        .map(service -> service.plainName().in(texts.language().code()))
                        .orElse(code))
                .collect(Collectors.joining(", "));
    }

    /// Who lets it be known, and when they last said something else.
    String source(Announcement announcement) {
        String agency = announcement.agency();
        String by = Person.nameOf(workspace, announcement.made().by());
        String from = agency == null
                ? texts.say("by", by, moment(announcement.made().at()))
                : texts.say(
                        "by.agency",
                        by,
                        agency(agency),
                        moment(announcement.made().at()));
        Announcement.Deed changed = announcement.changed();
        return changed == null
                ? from
                : texts.say("changed", from, Person.nameOf(workspace, changed.by()), moment(changed.at()));
    }

    /// Who withdrew it, and when; empty where nobody did.
    Optional<String> withdrawn(Announcement announcement) {
        return Optional.ofNullable(announcement.withdrawn())
                .map(deed -> texts.say("withdrawn.by", Person.nameOf(workspace, deed.by()), moment(deed.at())));
    }

    private String agency(String code) {
        return workspace
                .find(Agency.KIND, Agency.idOf(code))
                .map(Agency::shortName)
                .orElse(code);
    }
}
