package org.frontdoor.app.cli.doctor;

import java.util.List;

/// Whether an installed program starts with the AOT cache that came with it: Java leaves a damaged one alone.
final class InstalledStartCheck implements Check {
    private static final String TOPIC = "Quick start";

    private final String machine;

    /// @param machine what Java says of how it runs (`java.vm.info`)
    InstalledStartCheck(String machine) {
        this.machine = machine;
    }

    @Override
    public List<Finding> look() {
        return List.of(
                machine.contains("sharing")
                        ? new Finding.Good(TOPIC, "its cache is in use")
                        : new Finding.Note(
                                TOPIC,
                                "its cache is missing or damaged, so starts take longer",
                                "Install Frontdoor again."));
    }
}
