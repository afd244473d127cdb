package org.frontdoor.model.picks;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Role;

/// An agent took this answer for a caller's words, once in a contact.
///
/// It comes with the finishing of the contact and must not stand in its way: what is wrong with it is left out, and
/// nothing of it is ever refused for what it says.
///
/// @param code of the service, or slug of the article
/// @param terms those of the words that stand in what the program published
public record NotePick(Answered of, String code, List<String> terms) implements Command {
    /// As many terms as say what a call is about.
    public static final int MOST_TERMS = 12;

    /// No digits: they are somebody's number. No sentence either.
    private static final Pattern TERM = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{M}]{2,24}");

    public static final CommandKind<NotePick> KIND = new CommandKind<>(
            "note-pick",
            1,
            NotePick.class,
            Role.intake(),
            (command, entries, actor, now) -> command.decide(entries, now));

    public NotePick {
        terms = List.copyOf(terms);
    }

    /// Whether this may be counted.
    public static boolean counts(String term) {
        return TERM.matcher(term).matches();
    }

    private Decision decide(Entries entries, Instant now) {
        List<String> counted = terms.stream()
                .filter(NotePick::counts)
                .distinct()
                .limit(MOST_TERMS)
                .toList();
        if (counted.isEmpty() || !of.known(code, entries)) {
            return Decision.accepted();
        }
        PickedFor before = entries.find(PickedFor.KIND, PickedFor.idOf(of, code))
                .orElseGet(() -> PickedFor.nothing(of, code, now));
        return Decision.accepted(new Change.Put<>(PickedFor.KIND, before.picked(counted, now)));
    }

    @Override
    public EntryRef subject() {
        return EntryRef.to(PickedFor.KIND, PickedFor.idOf(of, code));
    }
}
