package org.frontdoor.app.sync;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.UUID;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.customer.Caller;

/// What a person does in tests, through their workspace.
public final class Samples {
    private Samples() {}

    /// A request without a service or a place, of somebody who called and gave no name.
    public static OpenCase opening(UUID id, String number, String said) {
        return new OpenCase(
                id,
                number,
                CaseType.REQUEST,
                null,
                0,
                said,
                null,
                List.of(),
                Caller.anonymous("en"),
                FollowUp.NONE,
                Channel.PHONE,
                null);
    }

    /// Opens a case with the next number.
    ///
    /// @return the number told
    static String open(Workspace workspace, UUID id) {
        NumberTaking.Taken number = assertInstanceOf(NumberTaking.Taken.class, workspace.takeNumber());
        OpenCase command = opening(id, number.number(), "A couch on the sidewalk");
        assertInstanceOf(Given.Saved.class, workspace.give(new Deed(List.of(command), List.of(number), List.of())));
        return number.number();
    }

    static UUID open(TestDesktop desktop) {
        UUID id = UUID.randomUUID();
        open(desktop.workspace(), id);
        return id;
    }

    static void note(TestDesktop desktop, UUID id, String words) {
        assertInstanceOf(Given.Saved.class, desktop.workspace().give(Deed.of(new AddNote(id, words, false))));
    }

    /// Whether a desktop has this version of a case from central.
    static boolean pulled(TestDesktop desktop, UUID id, long version) {
        return desktop.workspace().version(EntryRef.to(Case.KIND, id)) == version;
    }
}
