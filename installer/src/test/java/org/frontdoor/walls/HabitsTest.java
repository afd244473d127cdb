package org.frontdoor.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.frontdoor.walls.House.APP;
import static org.frontdoor.walls.House.CLASSES;
import static org.frontdoor.walls.House.CLI;
import static org.frontdoor.walls.House.INSTALLER;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import org.junit.jupiter.api.Test;

/// Habits that the compiler does not keep.
class HabitsTest {
    @Test
    void nothingStaticChanges() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("state that everybody shares makes tests and windows disturb each other")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackages(CLI, INSTALLER)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("people read screens and operators read logs")
                .check(CLASSES);
    }

    @Test
    void oneLoggingLibrary() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.apache.commons.logging..")
                .because("SLF4J is the one way to log")
                .check(CLASSES);
    }

    @Test
    void nobodySleeps() {
        noClasses()
                .should()
                .callMethodWhere(called("Thread.sleep", "java.lang.Thread", "sleep"))
                .because("waiting is for schedulers, which tests can drive")
                .check(CLASSES);
    }

    @Test
    void oneBridgeHopsToTheScreen() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.frontdoor.app.ui.tasks..")
                .should()
                .callMethodWhere(called("Platform.runLater", "javafx.application.Platform", "runLater"))
                .because("one bridge can be watched, tested and given a turn of its own")
                .check(CLASSES);
    }

    @Test
    void stylesStandInStylesheets() {
        noClasses()
                .that()
                .resideInAPackage(APP)
                .should()
                .callMethodWhere(new DescribedPredicate<JavaCall<?>>("setStyle of a node") {
                    @Override
                    public boolean test(JavaCall<?> call) {
                        return call.getName().equals("setStyle")
                                && call.getTargetOwner().getPackageName().startsWith("javafx.");
                    }
                })
                .because("a theme can only change what is in a stylesheet")
                .check(CLASSES);
    }

    @Test
    void modelsAndInteractorsKnowNoNodes() {
        noClasses()
                .that()
                .resideInAPackage(APP)
                .and()
                .haveSimpleNameEndingWith("Model")
                .or()
                .haveSimpleNameEndingWith("Interactor")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .because("a model is properties and an interactor is work: both are tested without a window")
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Manager|Helper)(\\$.*)?")
                .orShould()
                .resideInAnyPackage("..util..", "..utils..", "..helper..")
                .because("such names gather what belongs elsewhere")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaAccess<?>> called(String words, String owner, String method) {
        return new DescribedPredicate<>(words) {
            @Override
            public boolean test(JavaAccess<?> access) {
                return access.getName().equals(method)
                        && access.getTargetOwner().getName().equals(owner);
            }
        };
    }
}
