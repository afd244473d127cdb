package org.frontdoor.app.sync;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.frontdoor.fixtures.net.BadLine;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.customer.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Desktops and central, each the real thing, with a line between them that can be made to fail.
abstract class SyncStand {
    @TempDir
    Path folder;

    TestCentral central;
    BadLine line;

    /// A central of its own, on the database under test.
    abstract TestCentral central();

    @BeforeEach
    void start() {
        central = central();
        line = BadLine.to(central.port());
    }

    @AfterEach
    void stop() {
        line.close();
        central.close();
    }

    TestDesktop desktop(String name) throws InterruptedException {
        TestDesktop desktop = new TestDesktop(folder.resolve(name), line.address(), name);
        desktop.await(
                "online with numbers",
                () -> desktop.workspace().state().online()
                        && desktop.workspace().state().lastPull().isPresent()
                        && desktop.workspace().state().numbers().left() >= 200
                        && desktop.workspace().state().numbers().provisional() > 0);
        return desktop;
    }

    static UUID open(TestDesktop desktop) {
        UUID id = UUID.randomUUID();
        NumberTaking.Taken number =
                assertInstanceOf(NumberTaking.Taken.class, desktop.workspace().takeNumber());
        OpenCase command = new OpenCase(
                id,
                number.number(),
                CaseType.REQUEST,
                null,
                0,
                "A couch on the sidewalk",
                null,
                List.of(),
                Caller.anonymous("en"),
                FollowUp.NONE,
                Channel.PHONE,
                null);
        assertInstanceOf(
                Given.Saved.class, desktop.workspace().give(new Deed(List.of(command), List.of(number), List.of())));
        return id;
    }

    static void note(TestDesktop desktop, UUID id, String words) {
        assertInstanceOf(Given.Saved.class, desktop.workspace().give(Deed.of(new AddNote(id, words, false))));
    }

    static int events(TestDesktop desktop, UUID id) {
        return desktop.workspace()
                .find(Case.KIND, id)
                .map(found -> found.timeline().size())
                .orElse(0);
    }

    static boolean pulled(TestDesktop desktop, UUID id, long version) {
        return desktop.workspace().version(EntryRef.to(Case.KIND, id)) == version;
    }

    static String number(TestDesktop desktop, UUID id) {
        return desktop.workspace().find(Case.KIND, id).orElseThrow().number();
    }
}
