package org.frontdoor.model.triage;

import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.words.Danger;

/// Where a customer goes from here.
public sealed interface Way {

    /// Why, in one English sentence.
    String reason();

    /// Put through now; nothing else is asked first. The screen blocks until the agent has done so, or has said that it
    /// is none.
    ///
    /// @param line the number to transfer to
    record Emergency(Danger danger, String line) implements Way {
        @Override
        public String reason() {
            return "“" + danger.phrase() + "” may be an emergency: transfer to " + line + " now.";
        }
    }

    /// Food, shelter, care: another line knows more.
    ///
    /// @param line the number to transfer to or to give
    record Needs(Danger danger, String line) implements Way {
        @Override
        public String reason() {
            return "“" + danger.phrase() + "” is a need that " + line + " helps with: offer to put the caller through.";
        }
    }

    /// We answer or take it in here.
    ///
    /// @param agency code of the agency that gets the work
    /// @param group provider group in it, or empty
    record Help(Service service, String agency, String group) implements Way {
        @Override
        public String reason() {
            var taker = agency.equals(Agency.PROGRAM) ? "311 itself" : agency + (group.isEmpty() ? "" : ", " + group);
            return "311 takes “" + service.plainName().in("en") + "” in here; " + taker + " gets it.";
        }
    }

    /// Another desk does this; the customer leaves with who, how and what to have ready.
    record Refer(Service service, HandOff card) implements Way {
        @Override
        public String reason() {
            return card.agency().name() + " handles “" + service.plainName().in("en") + "”, not 311: "
                    + (card.warm() ? "put the caller through." : "tell the caller how to reach them.");
        }
    }

    /// Another desk does this here, though 311 takes it in elsewhere.
    ///
    /// @param rule code of the rule that says so
    /// @param reason what makes it theirs, in the customer's language
    record Ruled(Service service, HandOff card, String rule, String reason) implements Way {}

    /// It is taken in here, and another desk than the service's own gets the work.
    ///
    /// @param agency code of that desk
    /// @param group provider group in it, or empty
    /// @param rule code of the rule that says so
    /// @param reason why, in the customer's language
    record Given(Service service, String agency, String group, String rule, String reason) implements Way {}

    /// Nothing is known yet: choose a service, or leave it to triage.
    record Undecided() implements Way {
        @Override
        public String reason() {
            return "No service is chosen yet; choose one, or send it to triage with what the caller said.";
        }
    }
}
