package dev.kedge.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.kedge.core.language.spec.RevisionSpec;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.step.Step;
import dev.kedge.files.json.RecordCodec;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Steps that were written in the step language, compiled with nothing but core, and made by what came of it. */
final class CompiledSteps {
    private static final Instant CREATED = Instant.parse("2025-09-04T20:30:00Z");
    private static final String PACKAGE = "shop";
    private static final Pattern NAMED = Pattern.compile("dev/kedge/[\\w/$]+");

    private final Path folder;
    private final List<Revision> revisions = new ArrayList<>();

    CompiledSteps(Path folder) {
        this.folder = folder;
    }

    /** Adds a revision of these steps. */
    void add(String message, List<Step> up, List<Step> down) {
        String id = String.format("%012x", revisions.size() + 0xabc);
        RevisionHeader header = new RevisionHeader(id, List.of(), id, "checksum", true, message);
        revisions.add(new Revision(header, CREATED, 14, up, down, "up", "down"));
    }

    /** The sources by the names of their classes. */
    Map<ClassName, String> sources() throws IOException {
        Map<ClassName, String> sources = new LinkedHashMap<>();
        for (var type : classes().types().entrySet()) {
            JavaFile.Builder file = JavaFile.builder(PACKAGE, type.getValue().build())
                    .skipJavaLangImports(true)
                    .indent("    ");
            StepClasses.imports(file);
            StringWriter text = new StringWriter();
            file.build().writeTo(text);
            sources.put(type.getKey(), text.toString());
        }
        return sources;
    }

    private StepClasses classes() {
        return StepClasses.of(revisions, number -> ClassName.get(PACKAGE, "ShopRevisions" + number));
    }

    /** Compiles the sources and compares what they make with the revisions; gives the revisions as they were made. */
    List<Revision> check() throws IOException, ReflectiveOperationException {
        compile();
        List<Revision> made = new ArrayList<>();
        Map<String, StepMethod> entries = classes().entries();
        URL[] path = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
            for (Revision revision : revisions) {
                StepMethod entry = entries.get(revision.id());
                Method method = loader.loadClass(entry.home().get().reflectionName())
                        .getDeclaredMethod(entry.name(), RevisionHeader.class);
                method.setAccessible(true);
                Revision same = ((RevisionSpec) method.invoke(null, revision.header())).make();
                assertSame(revision.header().message(), revision.up(), same.up());
                assertSame(revision.header().message(), revision.down(), same.down());
                assertThat(same).isEqualTo(revision);
                made.add(same);
            }
        }
        return made;
    }

    /** The types of Kedge that the compiled classes name, in calls and descriptors. */
    Set<String> namedTypes() throws IOException {
        Set<String> types = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".class")).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                NAMED.matcher(text)
                        .results()
                        .forEach(type -> types.add(type.group().replace('/', '.')));
            }
        }
        return types;
    }

    /** Equality leaves out positions, so the JSON is compared too, and it leaves out nothing. */
    private static void assertSame(String name, List<Step> expected, List<Step> steps) {
        assertThat(steps).hasSameSizeAs(expected);
        for (int i = 0; i < steps.size(); i++) {
            assertThat(RecordCodec.print((Record) steps.get(i))).as(name).isEqualTo(RecordCodec.print((Record)
                    expected.get(i)));
            assertThat(steps.get(i).toString())
                    .as(name)
                    .isEqualTo(expected.get(i).toString());
        }
    }

    /** In ASCII, for the compiler may read its sources in any encoding. */
    private void compile() throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> files = new ArrayList<>();
        for (var source : sources().entrySet()) {
            Path file = folder.resolve(source.getKey().simpleName() + ".java");
            Files.writeString(file, source.getValue(), StandardCharsets.US_ASCII);
            files.add(file);
        }
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            List<String> options = List.of(
                    "-Xlint:all",
                    "-Xlint:-options",
                    "-Werror",
                    "-proc:none",
                    "-encoding",
                    "US-ASCII",
                    "-d",
                    folder.toString(),
                    "-classpath",
                    core());
            boolean success = compiler.getTask(
                            new StringWriter(),
                            manager,
                            diagnostics,
                            options,
                            null,
                            manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertThat(diagnostics.getDiagnostics()).isEmpty();
            assertThat(success).isTrue();
        }
    }

    private static String core() {
        try {
            return Path.of(Step.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    + System.getProperty("path.separator")
                    + Path.of(org.jspecify.annotations.Nullable.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
