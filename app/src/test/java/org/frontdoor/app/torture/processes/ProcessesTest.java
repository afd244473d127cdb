package org.frontdoor.app.torture.processes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each campaign in its shortest form; `./frontdoor torture processes` plays them at length.
class ProcessesTest {
    private static final System.Logger LOG = System.getLogger(ProcessesTest.class.getName());

    @ParameterizedTest
    @CsvSource({"desktop-kills, 2", "central-kills-h2, 1", "proxy, 1", "cursor, 2"})
    void nothingIsLostInAShortOne(String name, int kills) {
        Finding finding;
        try (Stage stage = Stage.make(311, kills, words -> {})) {
            finding = Ordeal.named(name).orElseThrow().play(stage);
        }
        assumeTrue(finding.notRun().isEmpty(), finding.notRun());
        LOG.log(System.Logger.Level.INFO, "{0}: {1}", name, finding.figures());
        assertEquals(List.of(), finding.wrongs());
    }
}
