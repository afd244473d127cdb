package org.frontdoor.app.shell;

import java.io.IOException;
import java.nio.file.Path;
import org.frontdoor.app.ui.snapshot.Png;
import org.frontdoor.fixtures.fx.FxTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A shell with sample rooms, open in the real window for each test.
abstract class OpenShell {
    @RegisterExtension
    final FxTest fx = new FxTest();

    ShellStand stand;

    @BeforeEach
    void open() {
        stand = fx.call(ShellStand::new);
        fx.settle();
    }

    @AfterEach
    void close() {
        stand.close();
    }

    void snap(String name) throws IOException {
        Png.write(fx.picture(stand.scene), Path.of("target", "screens", "shell-" + name + ".png"));
    }
}
