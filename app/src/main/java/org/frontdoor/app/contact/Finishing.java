package org.frontdoor.app.contact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.contact.ContactOutcome;
import org.frontdoor.model.number.ToldNumber;

/// What became of finishing a contact.
public sealed interface Finishing {
    /// On this computer's disk.
    /// @param number that the customer is told: the new case's, or their own for a case that they were added to
    /// @param follows the number of the case that they were added to
    /// @param title what it is about, in a few words
    /// @param concerns the case that was opened or joined, where one was
    /// @param told what the customer was promised
    /// @param work ids of the commands that carry it to central
    record Done(
            ContactOutcome outcome,
            Optional<ToldNumber> number,
            Optional<ToldNumber> follows,
            Optional<UUID> concerns,
            String title,
            List<String> told,
            List<UUID> work)
            implements Finishing {
        public Done {
            told = List.copyOf(told);
            work = List.copyOf(work);
        }
    }

    /// Something is missing or wrong; the contact goes on.
    record NotYet(List<Fault> faults) implements Finishing {
        public NotYet {
            faults = List.copyOf(faults);
        }
    }

    /// One thing to mend.
    /// @param key of the words in the texts of this room
    /// @param detail what the words name, or empty
    record Fault(Where where, String key, String detail) {}

    /// The field a fault belongs to.
    sealed interface Where {
        record Words() implements Where {}

        record NextStep() implements Where {}

        record Place() implements Where {}

        record Name() implements Where {}

        record Phone() implements Where {}

        record Email() implements Where {}

        record Question(String code) implements Where {}

        /// Nothing on the form: the disk, the numbers, a rule.
        record Elsewhere(Problem problem) implements Where {}
    }
}
