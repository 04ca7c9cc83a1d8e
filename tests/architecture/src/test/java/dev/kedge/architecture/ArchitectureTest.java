package dev.kedge.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every module, and every package of core, to the arrows that ARCHITECTURE.md draws. */
class ArchitectureTest {
    private static final JavaClasses KEDGE = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .withImportOption(location -> !isBundled(location.asURI().toString()))
            .importPackages("dev.kedge");

    /** The processor's jar holds copies of core and files, and libraries under other names; their own modules are what counts. */
    private static boolean isBundled(String location) {
        return location.contains("kedge-processor") && !location.contains("/dev/kedge/processor/")
                || location.contains("/processor/shaded/");
    }

    private static final Set<String> JAVA_BASE = Object.class.getModule().getPackages();

    /** A part of the system, by the package below {@code dev.kedge} that holds it, and all it may name of the others. */
    record Part(String name, List<String> mayUse) {
        static Part of(String name, String... mayUse) {
            return new Part(name, List.of(mayUse));
        }

        String packages() {
            return below(name);
        }

        String[] allowed() {
            return Stream.concat(Stream.of(name), mayUse.stream())
                    .map(Part::below)
                    .toArray(String[]::new);
        }

        private static String below(String name) {
            return "dev.kedge." + name + "..";
        }

        @Override
        public String toString() {
            return name + " -> " + mayUse;
        }
    }

    static Stream<Part> modules() {
        return Stream.of(
                Part.of("annotation"),
                Part.of("core"),
                Part.of("files", "core"),
                Part.of("adopt", "core"),
                Part.of("processor", "core", "files"),
                Part.of("runtime", "core"),
                Part.of("cli", "adopt", "core", "files", "runtime"),
                Part.of("maven", "core", "files", "cli"),
                Part.of("example", "annotation", "core", "runtime"),
                Part.of("demo", "annotation", "core", "runtime", "cli", "example"));
    }

    static Stream<Part> packagesOfCore() {
        return Stream.of(
                Part.of("core.diagnostic"),
                Part.of("core.sql"),
                Part.of("core.schema", "core.diagnostic", "core.sql"),
                Part.of("core.step", "core.sql", "core.schema"),
                Part.of("core.revision", "core.diagnostic", "core.sql", "core.schema", "core.step"),
                Part.of("core.diff", "core.diagnostic", "core.sql", "core.schema", "core.step", "core.revision"),
                Part.of("core.typed"));
    }

    /** What could be a module of its own. */
    static Stream<Part> packagesApart() {
        return Stream.of(
                Part.of("runtime.catalog", "core"),
                Part.of("runtime.respelling", "core", "runtime.catalog"),
                Part.of("cli.server", "core", "runtime"),
                Part.of("cli.listing", "core", "files", "runtime"));
    }

    @ParameterizedTest
    @MethodSource({"modules", "packagesOfCore", "packagesApart"})
    void namesOnlyWhatItsArrowsAllow(Part part) {
        noClasses()
                .that()
                .resideInAPackage(part.packages())
                .should()
                .dependOnClassesThat(resideInAPackage("dev.kedge..")
                        .and(DescribedPredicate.not(resideInAnyPackage(part.allowed()))
                                .as("outside %s", (Object) List.of(part.allowed()))))
                .check(KEDGE);
    }

    @ParameterizedTest
    @MethodSource({"modules", "packagesOfCore", "packagesApart"})
    void hasNoArrowThatNothingTakes(Part part) {
        for (String used : part.mayUse()) {
            assertThat(KEDGE.stream()
                            .filter(resideInAPackage(part.packages()))
                            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                            .map(Dependency::getTargetClass))
                    .as("%s -> %s", part.name(), used)
                    .anyMatch(resideInAPackage(Part.below(used)));
        }
    }

    @Test
    void everyPackageIsOfAModule() {
        assertThat(KEDGE.stream().map(JavaClass::getPackageName))
                .allMatch(name ->
                        modules().anyMatch(part -> (name + ".").startsWith("dev.kedge." + part.name() + ".")));
    }

    @Test
    void everyPackageOfCoreHasItsArrows() {
        assertThat(KEDGE.stream().map(JavaClass::getPackageName).filter(name -> name.startsWith("dev.kedge.core")))
                .allMatch(name ->
                        packagesOfCore().anyMatch(part -> (name + ".").startsWith("dev.kedge." + part.name() + ".")));
    }

    @Test
    void coreNamesOnlyJavaBase() {
        classes()
                .that()
                .resideInAPackage("dev.kedge.core..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("dev.kedge.core..", "org.jspecify.annotations")
                        .or(describe("reside in java.base", ArchitectureTest::inJavaBase)))
                .check(KEDGE);
    }

    @Test
    void coreTouchesNoFiles() {
        noClasses()
                .that()
                .resideInAPackage("dev.kedge.core..")
                .should()
                .dependOnClassesThat(resideInAPackage("java.nio.file..")
                        .or(describe(
                                "are java.io's files",
                                type -> type.getName().matches("java\\.io\\.(File.*|RandomAccessFile)"))))
                .check(KEDGE);
    }

    @Test
    void onlyTheProcessorTalksToTheCompiler() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.kedge.processor..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("javax.annotation.processing..", "javax.lang.model..")
                        .and(describe(
                                "are more than the list of key words",
                                type -> !type.getName().equals("javax.lang.model.SourceVersion"))))
                .check(KEDGE);
    }

    @Test
    void onlyWhatMeetsALiveDatabaseNamesJdbc() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.kedge.annotation..", "dev.kedge.core..", "dev.kedge.files..", "dev.kedge.processor..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql.."))
                .check(KEDGE);
    }

    private static boolean inJavaBase(JavaClass type) {
        JavaClass element = type.getBaseComponentType();
        return element.isPrimitive() || JAVA_BASE.contains(element.getPackageName());
    }
}
