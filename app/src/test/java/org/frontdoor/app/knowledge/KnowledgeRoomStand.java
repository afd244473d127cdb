package org.frontdoor.app.knowledge;

import java.nio.file.Path;
import org.frontdoor.app.sync.WorkspaceFixture;
import org.frontdoor.fixtures.fx.FxTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The knowledge room over a real journal and cache, with a way to start the program anew.
abstract class KnowledgeRoomStand {
    @RegisterExtension
    final FxTest fx = new FxTest();

    @TempDir
    Path folder;

    WorkspaceFixture fixture;
    KnowledgeStand stand;

    /// What the window shows.
    KnowledgeStand build() {
        return new KnowledgeStand(fx, fixture);
    }

    /// As a start of the program does.
    void again() {
        stand.close();
        fixture.workspace().drafts().flush();
        fixture = fixture.restarted();
        stand = build();
    }

    @AfterEach
    void close() {
        stand.close();
        fixture.close();
    }
}
