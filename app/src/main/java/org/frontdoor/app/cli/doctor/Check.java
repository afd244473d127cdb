package org.frontdoor.app.cli.doctor;

import java.util.List;

/// Looks at one side of the computer.
@FunctionalInterface
interface Check {
    List<Finding> look();
}
