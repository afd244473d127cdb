package org.frontdoor.walls;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/// All the classes that are shipped, read once. This module alone sees every other one.
final class House {
    static final String MODEL = "org.frontdoor.model..";
    static final String CENTRAL = "org.frontdoor.central..";
    static final String APP = "org.frontdoor.app..";
    static final String HOST = "org.frontdoor.app.host..";
    static final String CLI = "org.frontdoor.app.cli..";
    static final String INSTALLER = "org.frontdoor.installer..";
    static final String FIXTURES = "org.frontdoor.fixtures..";

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(House::isShipped)
            .importPackages("org.frontdoor");

    private House() {}

    private static boolean isShipped(Location location) {
        return !location.contains("/src-test-fixtures") && !location.contains("/org/frontdoor/walls/");
    }
}
