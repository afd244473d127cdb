package org.frontdoor.walls;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.frontdoor.walls.House.APP;
import static org.frontdoor.walls.House.CLASSES;
import static org.frontdoor.walls.House.CLI;
import static org.frontdoor.walls.House.INSTALLER;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
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
    void nothingStaticIsAStoreInDisguise() {
        noFields()
                .that()
                .areStatic()
                .should()
                .haveRawType(assignableTo(AtomicReference.class)
                        .or(assignableTo(AtomicInteger.class))
                        .or(assignableTo(AtomicLong.class))
                        .or(assignableTo(AtomicBoolean.class))
                        .or(assignableTo(ConcurrentMap.class))
                        .or(assignableTo(Executor.class))
                        .or(assignableTo(ThreadLocal.class))
                        .or(assignableTo("javafx.beans.property.Property")))
                .because("a final field whose content changes is shared state all the same")
                .check(CLASSES);
    }

    @Test
    void threadsHaveNames() {
        noClasses()
                .should()
                .callConstructor(Thread.class)
                .orShould()
                .callConstructor(Thread.class, Runnable.class)
                .orShould()
                .callMethod(Thread.class, "startVirtualThread", Runnable.class)
                .orShould()
                .callMethod(CompletableFuture.class, "runAsync", Runnable.class)
                .orShould()
                .callMethod(CompletableFuture.class, "supplyAsync", Supplier.class)
                .orShould()
                .callMethod(ForkJoinPool.class, "commonPool")
                .orShould()
                .callMethod(Collection.class, "parallelStream")
                .because("a thread dump tells who does what, and nobody's failure is lost in a common pool")
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
