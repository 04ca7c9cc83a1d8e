package dev.kedge.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation.Status;
import com.google.testing.compile.JavaFileObjects;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.files.Committed;
import dev.kedge.files.Directory;
import dev.kedge.files.accept.HandWrittenRevision;
import dev.kedge.files.squash.Squash;
import dev.kedge.processor.Build.Tool;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is generated: as text, and as code that runs. {@code -Dkedge.golden.update=true} writes the expected texts anew. */
class GeneratedCodeTest {
    private static final Path GOLDEN = Path.of("src/test/resources/generated");

    @TempDir
    private Path temporary;

    @Test
    void isWhatItWas() throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(GOLDEN.resolve("entities"))) {
            for (Path file : files.sorted().toList()) {
                sources.add(JavaFileObjects.forResource(file.toUri().toURL()));
            }
        }
        com.google.testing.compile.Compilation compilation = javac().withProcessors(new KedgeProcessor())
                .withOptions(
                        "-Xlint:all",
                        "-Werror",
                        "-Akedge.dir=" + GOLDEN.resolve("committed").toAbsolutePath())
                .compile(sources);
        assertThat(compilation.status()).as("%s", compilation.diagnostics()).isEqualTo(Status.SUCCESS);
        for (JavaFileObject generated : compilation.generatedSourceFiles()) {
            String name = Path.of(generated.getName()).getFileName() + ".txt";
            String text = generated.getCharContent(false).toString();
            if (Boolean.getBoolean("kedge.golden.update")) {
                Build.write(GOLDEN.resolve("expected").resolve(name), text);
            }
            assertThat(text).isEqualTo(Build.read(GOLDEN.resolve("expected").resolve(name)));
        }
        try (Stream<Path> expected = Files.list(GOLDEN.resolve("expected"))) {
            assertThat(compilation.generatedSourceFiles()).hasSize((int) expected.count());
        }
    }

    private Build history() {
        Build build = new Build(temporary, Tool.JAVAC)
                .source("shop/package-info.java", "@dev.kedge.annotation.Database(name = \"shop\")", "package shop;");
        item(build, "String name();");
        build.compile();
        Commits.accept(build, "shop", "Create the schema");
        item(build, "String name();", "java.util.Optional<String> note();");
        build.compile();
        Commits.accept(build, "shop", "Add note");
        item(build, "String name();", "@Column(comment = \"A \\\"note\\\"\") java.util.Optional<String> note();");
        build.compile();
        Commits.accept(build, "shop", "Add note");
        return build;
    }

    private static void item(Build build, String... columns) {
        List<String> lines = new ArrayList<>(
                List.of("package shop;", "import dev.kedge.annotation.*;", "@Table", "public interface Item {"));
        lines.add("    @Id long id();");
        lines.addAll(List.of(columns));
        lines.add("}");
        build.source("shop/Item.java", lines.toArray(String[]::new));
    }

    @Test
    void rowsInsertNothingThatTheServerComputes() throws IOException {
        Build build = new Build(temporary, Tool.JAVAC)
                .source("shop/package-info.java", "@dev.kedge.annotation.Database(name = \"shop\")", "package shop;");
        item(
                build,
                "@Identity int number();",
                "@Identity(Identity.Generation.BY_DEFAULT) int place();",
                "@Column(generated = \"id * 2\") long twice();");
        build.compile();
        String row = Files.readString(build.generated().resolve("shop/ItemRow.java"));
        assertThat(row).contains("INSERT INTO item (id, place) VALUES (?, ?)").contains("long twice");
    }

    private static Committed committed(Build build) {
        return Committed.read(new Directory(Commits.folder(build, "shop"))).get();
    }

    @Test
    void migrationsAreTheCommittedRevisions() throws IOException, ReflectiveOperationException {
        Build build = history();
        assertThat(build.clean().compile().problems()).isEmpty();
        copyFolder(Commits.folder(build, "shop"), build.classes().resolve("kedge/shop"));
        Committed committed = committed(build);
        URL[] path = {build.classes().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
            Migrations migrations =
                    ServiceLoader.load(Migrations.class, loader).findFirst().orElseThrow();
            List<RevisionHeader> headers = committed.graph().order();
            assertThat(migrations.database()).isEqualTo("shop");
            assertThat(migrations.schema()).isEqualTo("public");
            assertThat(migrations.headers()).isEqualTo(headers);
            assertThat(migrations.digest()).isEqualTo(RevisionGraph.digest(headers));
            assertThat(migrations.minimumServer()).isEqualTo(committed.minimumServer());
            for (Revision revision : committed.history()) {
                assertThat(migrations.revision(revision.id())).hasValueSatisfying(generated -> {
                    assertThat(generated).isEqualTo(revision);
                    assertThat(generated.toString()).isEqualTo(revision.toString());
                });
                assertThat(migrations.sql(revision.header(), Direction.UP))
                        .hasValue(Files.readString(Commits.folder(build, "shop")
                                .resolve("revisions/" + revision.header().folder() + "/up.sql")));
            }
            assertThat(migrations.revision("000000000000")).isEmpty();
            Class<?> all = loader.loadClass("shop.ShopMigrations");
            assertThat(all.getField("ADD_NOTE").get(null))
                    .isEqualTo(headers.get(1).id());
            assertThat(all.getField("ADD_NOTE_2").get(null))
                    .isEqualTo(headers.get(2).id());
        }
    }

    @Test
    void aRevisionByHandIsCompiledLikeAnyOther() throws IOException {
        Build build = history();
        String before = committed(build).digest();
        HandWrittenRevision.run(
                        new Directory(Commits.folder(build, "shop")),
                        "Fill notes",
                        List.of(new HandWrittenRevision.SqlFile("fill.sql", "UPDATE note SET text = 'x';")),
                        Instant.parse("2025-09-05T20:30:00Z"))
                .get();
        assertThat(committed(build).digest()).isNotEqualTo(before);
        assertThat(build.clean().compile().problems()).isEmpty();
        assertThat(Build.read(build.generated().resolve("shop/ShopMigrations.java")))
                .contains("FILL_NOTES");
    }

    @Test
    void aSquashIsAmongTheMigrations() throws IOException, ReflectiveOperationException {
        Build build = history();
        Directory folder = new Directory(Commits.folder(build, "shop"));
        Squash.run(new Squash.Request(folder, ":head", Optional.empty(), true, false, Instant.EPOCH))
                .get();
        assertThat(build.clean().compile().problems()).isEmpty();
        Committed committed = committed(build);
        Revision squash = committed.runnable().get(committed.runnable().size() - 1);
        assertThat(squash.header().replaces()).hasSameSizeAs(committed.history());
        URL[] path = {build.classes().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
            Migrations migrations =
                    ServiceLoader.load(Migrations.class, loader).findFirst().orElseThrow();
            assertThat(migrations.headers())
                    .isEqualTo(
                            committed.runnable().stream().map(Revision::header).toList());
            assertThat(migrations.revision(squash.id())).hasValue(squash);
            assertThat(migrations.digest()).isEqualTo(committed.digest());
        }
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Build.write(to.resolve(from.relativize(file).toString()), Files.readString(file));
            }
        }
    }

    @Test
    void theFolderIsFoundAmongTheClasses() throws IOException {
        Build build = history();
        copyFolder(Commits.folder(build, "shop"), build.clean().classes().resolve("kedge/shop"));
        Files.move(build.committed(), build.committed().resolveSibling("elsewhere"));
        assertThat(build.compile().problems()).isEmpty();
        Build eclipse = new Build(temporary, Tool.ECJ);
        copyFolder(temporary.resolve("elsewhere/shop"), build.clean().classes().resolve("kedge/shop"));
        assertThat(eclipse.compile().problems()).isEmpty();
    }

    @Test
    void anOptionMayHoldEscapes() throws IOException {
        Build build = history();
        Path spaced = build.committed().resolveSibling("with space");
        Files.move(build.committed(), spaced);
        build.options("-Akedge.dir=" + spaced.toString().replace(" ", "%20"));
        assertThat(build.clean().compile().problems()).isEmpty();
    }

    @Test
    void wideTablesAndLongTextsKeepToTheLimitsOfClassFiles() {
        Build build = new Build(temporary, Tool.JAVAC)
                .source("shop/package-info.java", "@dev.kedge.annotation.Database(name = \"shop\")", "package shop;");
        String comment = "x".repeat(20_000) + "é".repeat(20_000);
        for (int table = 0; table < 6; table++) {
            String columns = IntStream.range(0, 240)
                    .mapToObj(i -> "    @Column(length = 20, comment = \"c" + i + "\") String c" + i + "();\n")
                    .reduce("", String::concat);
            build.source(
                    "shop/Wide" + table + ".java",
                    "package shop;",
                    "import dev.kedge.annotation.*;",
                    "@Table(comment = \"" + (table == 0 ? comment : "") + "\")",
                    "public interface Wide" + table + " {",
                    "    @Id long id();",
                    columns + "}");
        }
        build.compile();
        Commits.accept(build, "shop", "Create the schema");
        assertThat(build.clean().compile().problems()).isEmpty();
    }

    /** Entities that are called as types that generated code names, and tables as methods that it calls. */
    @ParameterizedTest
    @EnumSource(Tool.class)
    void namesOfEntitiesHideNothingOfTheLanguage(Tool tool) throws IOException, ReflectiveOperationException {
        List<String> names = List.of(
                "Steps",
                "Step",
                "StepLanguage",
                "StepSpec",
                "RevisionSpec",
                "RevisionHeader",
                "CompiledMigrations",
                "CompiledHistory",
                "Migrations",
                "InputStream",
                "Generated",
                "Identity",
                "Column",
                "ColumnSpec",
                "Text",
                "Index",
                "Privilege",
                "String",
                "Object",
                "Override",
                "SuppressWarnings",
                "Enum",
                "Long",
                "ResultSet",
                "PreparedStatement",
                "SQLException",
                "RowValues",
                "ColumnRef",
                "TableRef",
                "List");
        Build build = new Build(temporary, tool)
                .source("shop/package-info.java", "@dev.kedge.annotation.Database(name = \"shop\")", "package shop;");
        for (String name : names) {
            build.source(
                    "shop/" + name + ".java",
                    "package shop;",
                    "@dev.kedge.annotation.Table",
                    "public interface " + name + " {",
                    "    @dev.kedge.annotation.Id @dev.kedge.annotation.Identity long id();",
                    "    java.lang.String name();",
                    "    java.util.Optional<java.lang.Long> size();",
                    "    java.util.List<java.lang.String> words();",
                    "    java.time.DayOfWeek day();",
                    "}");
        }
        build.compile();
        Commits.accept(build, "shop", "Create the schema");
        assertThat(build.clean().compile().problems()).isEmpty();
        copyFolder(Commits.folder(build, "shop"), build.classes().resolve("kedge/shop"));
        Revision revision = committed(build).history().get(0);
        URL[] path = {build.classes().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
            Migrations migrations =
                    ServiceLoader.load(Migrations.class, loader).findFirst().orElseThrow();
            assertThat(migrations.revision(revision.id())).hasValue(revision);
        }
    }

    @Test
    void sourcesAreReadAndWrittenInUtf8WhateverTheEncoding() throws IOException {
        Build build = history();
        item(build, "String name();", "@Column(comment = \"\\u00e9\\u4e2d\") java.util.Optional<String> note();");
        build.options("-encoding", "ISO-8859-1").compile();
        assertThat(Files.readString(build.classes().resolve("META-INF/kedge/shop.json"), StandardCharsets.UTF_8))
                .contains("é中");
    }
}
