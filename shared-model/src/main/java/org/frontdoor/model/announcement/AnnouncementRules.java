package org.frontdoor.model.announcement;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.words.FreeText;

/// What holds for every announcement, however it came to be as it is.
final class AnnouncementRules {
    private static final Duration LONGEST = Duration.ofDays(366);

    private AnnouncementRules() {}

    static Decision gone() {
        return Decision.refused("announcement-gone", "This announcement is not among those you can see.");
    }

    /// What the rule says of an announcement that this person may change and that is not withdrawn.
    static Decision over(UUID id, Entries entries, Actor actor, Function<Announcement, Decision> rule) {
        Announcement found = entries.find(Announcement.KIND, id).orElse(null);
        if (found == null) {
            return gone();
        }
        if (!found.mayBeChangedBy(actor)) {
            return Decision.refused(
                    "not-your-announcement",
                    "Only the agency it comes from or a lead of the program can change or withdraw it.");
        }
        return rule.apply(found);
    }

    /// Keeps what was changed. Other words are another edition, whether or not it must be read just now: it may have
    /// been, and may be again.
    static Decision changed(Announcement found, Announcement merged, Actor actor, Instant now) {
        return kept(merged, clean -> {
            if (clean.equals(found)) {
                return Decision.accepted();
            }
            boolean otherWords = clean.kind() != found.kind()
                    || !clean.title().equals(found.title())
                    || !clean.body().equals(found.body());
            return otherWords
                    ? written(clean.changed(found.edition() + 1, actor.name(), now), actor, now)
                    : put(clean.changed(found.edition(), actor.name(), now));
        });
    }

    /// Whoever writes the words has read them.
    static Decision written(Announcement announcement, Actor actor, Instant now) {
        return Decision.accepted(
                new Change.Put<>(Announcement.KIND, announcement),
                new Change.Put<>(Acknowledgement.KIND, Acknowledgement.of(announcement, actor, now)));
    }

    static Decision put(Announcement announcement) {
        return Decision.accepted(new Change.Put<>(Announcement.KIND, announcement));
    }

    /// Gives `rule` the announcement with its texts as they may be kept, if it says something and holds for a time.
    static Decision kept(Announcement written, Function<Announcement, Decision> rule) {
        List<String> texts = new ArrayList<>(List.of(written.title(), written.body()));
        texts.addAll(written.words());
        texts.addAll(written.services());
        return FreeText.allKept(texts, kept -> {
            int services = 2 + written.words().size();
            Announcement clean = clean(
                    written,
                    kept.get(0).replaceAll("\\s+", " "),
                    kept.get(1),
                    kept.subList(2, services),
                    kept.subList(services, kept.size()));
            return fault(clean).map(Decision::refused).orElseGet(() -> rule.apply(clean));
        });
    }

    private static Announcement clean(
            Announcement written, String title, String body, List<String> words, List<String> services) {
        return new Announcement(
                written.id(),
                written.kind(),
                title,
                body,
                Stream.of(Role.values()).filter(written.audience()::contains).toList(),
                distinct(services),
                distinct(words),
                written.from(),
                written.until(),
                written.mustRead(),
                written.edition(),
                written.agency(),
                written.made(),
                written.changed(),
                written.withdrawn());
    }

    private static List<String> distinct(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).distinct().toList();
    }

    private static Optional<Problem> fault(Announcement clean) {
        if (clean.title().isEmpty()) {
            return Optional.of(new Problem("title-missing", "Give it a title: the line that people see first."));
        }
        if (clean.title().length() > Announce.LONGEST_TITLE) {
            return Optional.of(new Problem(
                    "title-too-long",
                    "The title has more than " + Announce.LONGEST_TITLE
                            + " characters. Say it in one line, and the rest in the text."));
        }
        if (clean.body().isEmpty()) {
            return Optional.of(new Problem("body-missing", "Say what people must know and do."));
        }
        if (!clean.until().isAfter(clean.from())) {
            return Optional.of(new Problem("until-before-from", "It ends before it begins. Set a later end."));
        }
        if (Duration.between(clean.from(), clean.until()).compareTo(LONGEST) > 0) {
            return Optional.of(new Problem(
                    "announcement-too-long",
                    "It would hold for more than a year. Set an earlier end; what holds for good is an article."));
        }
        if (clean.words().size() > Announce.MOST || clean.services().size() > Announce.MOST) {
            return Optional.of(new Problem(
                    "announcement-too-many",
                    "More than " + Announce.MOST + " services or phrases. Keep those that callers speak of."));
        }
        return Optional.empty();
    }
}
