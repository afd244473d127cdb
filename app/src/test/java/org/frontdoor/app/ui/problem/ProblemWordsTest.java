package org.frontdoor.app.ui.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.junit.jupiter.api.Test;

class ProblemWordsTest {
    private final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.SPANISH);
    private final ProblemWords words = ProblemWords.in(new Texts("cases", language));

    @Test
    void whatARuleRefusesIsSaidInThePersonsLanguage() {
        Problem gone = refusalOfANoteOnACaseThatIsNotThere();
        assertEquals(
                "Este caso no está entre los que usted puede ver. Puede que haya pasado a otra agencia.",
                words.of(gone));
        language.set(Language.ENGLISH);
        assertEquals(
                "This case is not among those you can see. It may have been moved to another agency.", words.of(gone));
    }

    @Test
    void aCodeThatIsNotKnownHereSpeaksForItself() {
        assertEquals("The moon is full.", words.of(new Problem("moon-full", "The moon is full.")));
    }

    private static Problem refusalOfANoteOnACaseThatIsNotThere() {
        Entries nothing = new Entries() {
            @Override
            public <T extends Entry> Optional<T> find(EntryKind<T> kind, UUID id) {
                return Optional.empty();
            }
        };
        Decision decision = AddNote.KIND
                .rule()
                .decide(
                        new AddNote(UUID.randomUUID(), "Called back.", false),
                        nothing,
                        new Actor(UUID.randomUUID(), "maya", Role.AGENT, null),
                        Instant.EPOCH);
        return ((Decision.Refused) decision).problem();
    }
}
