package org.frontdoor.app.sync;

import java.nio.file.Path;
import java.util.UUID;
import org.frontdoor.fixtures.net.BadLine;
import org.frontdoor.model.cases.Case;
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
                () -> InStep.is(desktop.workspace().state())
                        && desktop.workspace().state().numbers().left() >= 200
                        && desktop.workspace().state().numbers().provisional() > 0);
        return desktop;
    }

    static int events(TestDesktop desktop, UUID id) {
        return desktop.workspace()
                .find(Case.KIND, id)
                .map(found -> found.timeline().size())
                .orElse(0);
    }

    static String number(TestDesktop desktop, UUID id) {
        return desktop.workspace().find(Case.KIND, id).orElseThrow().number();
    }
}
