package org.hearsay.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table of rooms: which packages of ours a package may use. */
class RoomsTest {

    /** The steps of the reader in order; each may use those before it. */
    private static final List<String> STEPS =
            List.of("text", "model", "name", "coref", "time", "place", "attribution", "claim");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.hearsay");

    static Stream<Arguments> rooms() {
        return Stream.of(
                Arguments.of("core", List.of()),
                Arguments.of("ingest", List.of("core")),
                Arguments.of("reader", List.of("core")),
                Arguments.of("ledger", List.of("core")),
                Arguments.of("filing", List.of("core", "ingest", "reader", "ledger")),
                Arguments.of("tell", List.of("core", "ledger")),
                Arguments.of("export", List.of("core", "ledger", "tell")),
                Arguments.of("web", List.of("core", "ingest", "reader", "ledger", "filing", "tell", "export")),
                Arguments.of("cli", List.of("core", "ingest", "reader", "ledger", "filing", "tell", "export", "web")));
    }

    @ParameterizedTest(name = "{0} uses only {1}")
    @MethodSource("rooms")
    void aRoomUsesOnlyTheRoomsItMay(String room, List<String> others) {
        List<String> allowed = new ArrayList<>(List.of("org.hearsay." + room + ".."));
        others.forEach(other -> allowed.add("org.hearsay." + other + ".."));
        holds("org.hearsay." + room + "..", allowed);
    }

    static Stream<Arguments> steps() {
        return STEPS.stream().map(step -> Arguments.of(step, STEPS.subList(0, STEPS.indexOf(step))));
    }

    @ParameterizedTest(name = "{0} uses only {1}")
    @MethodSource("steps")
    void aStepOfTheReaderUsesOnlyTheStepsBeforeIt(String step, List<String> before) {
        List<String> allowed = new ArrayList<>(List.of("org.hearsay.core..", "org.hearsay.reader." + step + ".."));
        before.forEach(other -> allowed.add("org.hearsay.reader." + other + ".."));
        holds("org.hearsay.reader." + step + "..", allowed);
    }

    private static void holds(String room, List<String> allowed) {
        classes()
                .that(resideInAPackage(room))
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAPackage("org.hearsay..")).or(resideInAnyPackage(allowed.toArray(String[]::new))))
                .allowEmptyShould(true)
                .check(OURS);
    }

    /** What is held of rows until they are sent does not grow with what there is to settle. */
    @Test
    void rowsOfWhatIsDerivedAreSentAsTheyFill() {
        noClasses()
                .that()
                .resideInAPackage("org.hearsay.ledger..")
                .and()
                .resideOutsideOfPackage("org.hearsay.ledger.store..")
                .should()
                .callMethod(Handle.class, "prepareBatch", String.class)
                .check(OURS);
    }

    @Test
    void roomsAndStepsHaveNoCycles() {
        slices().matching("org.hearsay.(*)..").should().beFreeOfCycles().check(OURS);
        slices().matching("org.hearsay.reader.(*)..").should().beFreeOfCycles().check(OURS);
        slices().matching("org.hearsay.reader.claim.(*)..")
                .should()
                .beFreeOfCycles()
                .check(OURS);
        slices().matching("org.hearsay.web.page.(*)..")
                .should()
                .beFreeOfCycles()
                .check(OURS);
        slices().matching("org.hearsay.reader.claim.(*)..")
                .should()
                .beFreeOfCycles()
                .check(OURS);
        slices().matching("org.hearsay.web.page.(*)..")
                .should()
                .beFreeOfCycles()
                .check(OURS);
    }
}
