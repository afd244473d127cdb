package org.frontdoor.app.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frontdoor.app.questions.QuestionWords;
import org.frontdoor.model.cases.Case;

/// One case with all that its page says of it.
///
/// @param service name, or empty while nobody has said which it is
/// @param asked questions with their answers, in order
/// @param questions those of its service, as they are now
/// @param articles titles of those read out in the contact that opened it
/// @param unsent when this person's unsent changes were made: they are events of the timeline
/// @param attention changes of this person that central did not take
/// @param agencies to which it can be given
/// @param me what this person may do with it
/// @param guest it came from the center because somebody asked, and is not kept here
/// @param remote how it stands in its agency's own system, where that has one
public record CaseSheet(
        Case full,
        CaseNames names,
        String service,
        QuestionWords questions,
        List<Asked> asked,
        List<String> articles,
        Set<Instant> unsent,
        int attention,
        List<AgencyChoice> agencies,
        Powers me,
        boolean guest,
        Optional<RemoteFacts> remote) {
    public CaseSheet {
        asked = List.copyOf(asked);
        articles = List.copyOf(articles);
        unsent = Set.copyOf(unsent);
        agencies = List.copyOf(agencies);
    }

    /// A question and what was answered.
    /// @param internal not for the customer
    public record Asked(String question, String answer, boolean internal) {}

    /// What a role allows.
    public record Powers(boolean handBack) {}

    /// An agency as it is searched for.
    public record AgencyChoice(String code, String shortName, String name) {}
}
