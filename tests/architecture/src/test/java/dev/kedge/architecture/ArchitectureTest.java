package dev.kedge.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.sql.RecordReferences;
import dev.kedge.core.stability.Experimental;
import dev.kedge.core.stability.Internal;
import dev.kedge.core.stability.Stable;
import dev.kedge.runtime.script.KnownRevisions;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every module to the arrows that ARCHITECTURE.md draws, and the packages of each to a list of theirs. */
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

    private static final Path ARROWS = Path.of("src/test/resources/dev/kedge/architecture/arrows.txt");

    /** About as many as a newcomer can look over. */
    private static final int LARGEST_ROOM = 40;

    /** Sealed types, which must be with all that they permit, and what those name; and the words for each of the latter. */
    private static final Set<String> SEALED = Set.of("core.step", "core.schema", "core.language.spec");

    /** A module, by the packages that hold it, and all it may name of the others. */
    record Module(String name, List<String> packages, List<String> mayUse) {
        static Module of(String name, String... mayUse) {
            return new Module(name, List.of("dev.kedge." + name + ".."), List.of(mayUse));
        }

        /** One that has the package {@code dev.kedge} itself. */
        Module withRoot() {
            return new Module(name, List.of("dev.kedge", packages.get(0)), mayUse);
        }

        String[] in() {
            return packages.toArray(String[]::new);
        }

        String[] allowed() {
            return modules()
                    .filter(module -> module.name.equals(name) || mayUse.contains(module.name))
                    .flatMap(module -> module.packages.stream())
                    .toArray(String[]::new);
        }

        @Override
        public String toString() {
            return name + " -> " + mayUse;
        }
    }

    static Stream<Module> modules() {
        return Stream.of(
                Module.of("annotation"),
                Module.of("core"),
                Module.of("files", "core"),
                Module.of("adopt", "core"),
                Module.of("processor", "core", "files"),
                Module.of("runtime", "core").withRoot(),
                Module.of("cli", "adopt", "core", "files", "runtime"),
                Module.of("maven", "core", "files", "cli"),
                Module.of("example", "annotation", "core", "runtime"),
                Module.of("demo", "annotation", "core", "runtime", "cli", "example"));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void namesOnlyWhatItsArrowsAllow(Module module) {
        noClasses()
                .that()
                .resideInAnyPackage(module.in())
                .should()
                .dependOnClassesThat(resideInAPackage("dev.kedge..")
                        .and(DescribedPredicate.not(resideInAnyPackage(module.allowed()))
                                .as("outside %s", (Object) List.of(module.allowed()))))
                .check(KEDGE);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void hasNoArrowThatNothingTakes(Module module) {
        Set<String> used = KEDGE.stream()
                .filter(resideInAnyPackage(module.in()))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getPackageName())
                .collect(Collectors.toSet());
        assertThat(module.mayUse())
                .allMatch(other -> used.stream()
                        .anyMatch(name -> (name + ".").startsWith("dev.kedge." + other + ".")
                                || other.equals("runtime") && name.equals("dev.kedge")));
    }

    @Test
    void everyPackageIsOfAModule() {
        assertThat(KEDGE.stream().filter(resideInAPackage("dev.kedge..")))
                .allMatch(type -> modules()
                        .anyMatch(module -> resideInAnyPackage(module.in()).test(type)));
    }

    /** {@code -Dkedge.golden.update=true} rewrites the list. */
    @Test
    void packagesOfAModuleNameEachOtherAsListed() throws IOException {
        NavigableMap<String, NavigableSet<String>> arrows = arrows();
        List<String> lines = arrows.entrySet().stream()
                .map(entry -> entry.getKey()
                        + (entry.getValue().isEmpty() ? "" : " -> " + String.join(", ", entry.getValue())))
                .toList();
        if (Boolean.getBoolean("kedge.golden.update")) {
            Files.write(ARROWS, lines);
        }
        assertThat(lines).containsExactlyElementsOf(Files.readAllLines(ARROWS));
    }

    /** A package that has been looked at can be put aside: nothing that comes later leads back to it. */
    @Test
    void packagesCanBeReadOneAfterTheOther() {
        NavigableMap<String, NavigableSet<String>> left = arrows();
        boolean found = true;
        while (found) {
            found = left.keySet()
                    .removeAll(left.entrySet().stream()
                            .filter(entry -> entry.getValue().stream().noneMatch(left::containsKey))
                            .map(Map.Entry::getKey)
                            .toList());
        }
        assertThat(left).as("packages that name each other in a circle").isEmpty();
    }

    @Test
    void packagesAreNoLargerThanCanBeLookedOver() {
        Map<String, Long> sizes = KEDGE.stream()
                .filter(type -> resideInAPackage("dev.kedge..").test(type))
                .filter(type -> !type.isNestedClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(type -> shortName(type), Collectors.counting()));
        sizes.keySet().removeAll(SEALED);
        sizes.keySet().remove("example.market"); // entities, and what is generated for them
        assertThat(sizes).allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(LARGEST_ROOM));
    }

    /** Which packages of the same module a package names. */
    private static NavigableMap<String, NavigableSet<String>> arrows() {
        NavigableMap<String, NavigableSet<String>> arrows = new TreeMap<>();
        for (JavaClass type : KEDGE) {
            NavigableSet<String> used = arrows.computeIfAbsent(shortName(type), name -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(other -> modules()
                            .map(module -> resideInAnyPackage(module.in()))
                            .anyMatch(module -> module.test(type) && module.test(other)))
                    .map(ArchitectureTest::shortName)
                    .filter(name -> !name.equals(shortName(type)) && !name.contains(".shaded."))
                    .forEach(used::add);
        }
        return arrows;
    }

    private static String shortName(JavaClass type) {
        return type.getPackageName().replaceFirst("^dev\\.kedge(\\.|$)", "").replaceFirst("^$", "kedge");
    }

    /** The annotations of {@code core.stability}; the module of users' annotations is stable as a whole and has none. */
    @Test
    void everyExportedTypeSaysHowStableItIs() throws IOException {
        Set<String> exported = exportedPackages();
        assertThat(exported).contains("dev.kedge", "dev.kedge.core.step", "dev.kedge.files");
        List<JavaClass> types = KEDGE.stream()
                .filter(type -> exported.contains(type.getPackageName()))
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .toList();
        assertThat(types)
                .allSatisfy(type -> assertThat(Stream.of(Stable.class, Experimental.class, Internal.class)
                                .filter(type::isAnnotatedWith))
                        .as(type.getName())
                        .hasSize(1));
    }

    /** What the modules of Kedge export to everybody, but for the annotations. */
    private static Set<String> exportedPackages() throws IOException {
        Set<String> exported = new TreeSet<>();
        for (URL url : Collections.list(ArchitectureTest.class.getClassLoader().getResources("module-info.class"))) {
            try (InputStream stream = url.openStream()) {
                ModuleDescriptor module = ModuleDescriptor.read(stream);
                if (module.name().startsWith("dev.kedge.") && !module.name().equals("dev.kedge.annotation")) {
                    module.exports().stream()
                            .filter(export -> !export.isQualified())
                            .map(ModuleDescriptor.Exports::source)
                            .filter(name -> !name.equals(Stable.class.getPackageName()))
                            .forEach(exported::add);
                }
            }
        }
        return exported;
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

    /** Public records are taken apart and made by their own accessors and constructors; nothing is opened by force. */
    @Test
    void coreReflectsOnlyOnItsRecords() {
        noClasses()
                .that()
                .resideInAPackage("dev.kedge.core..")
                .and()
                .resideOutsideOfPackage("dev.kedge.core.language..")
                .and()
                .doNotHaveFullyQualifiedName(RecordReferences.class.getName())
                .should()
                .dependOnClassesThat(resideInAPackage("java.lang.reflect.."))
                .check(KEDGE);
        noClasses()
                .that()
                .resideInAPackage("dev.kedge.core..")
                .should()
                .callMethodWhere(describe(
                        "it opens what is not public",
                        call -> call.getTarget().getName().matches("(try)?[sS]etAccessible")))
                .check(KEDGE);
    }

    /** The graph of a build's revisions is made once and handed on. */
    @Test
    void theRunnerMakesGraphsInOnePlace() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.kedge", "dev.kedge.runtime..")
                .and()
                .doNotHaveFullyQualifiedName(KnownRevisions.class.getName())
                .should()
                .callMethod(RevisionGraph.class, "of", Collection.class)
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
