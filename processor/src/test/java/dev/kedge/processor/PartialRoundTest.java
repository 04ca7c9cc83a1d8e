package dev.kedge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.processor.Build.Compiled;
import dev.kedge.processor.Build.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilers that are asked for some of the entities only, or for class files: IDEs, Gradle, javac by hand. */
class PartialRoundTest {
    @TempDir
    private Path temporary;

    private Build committed(Tool tool) {
        Build build = new Build(temporary, tool)
                .source("shop/package-info.java", "@dev.kedge.annotation.Database(name = \"shop\")", "package shop;")
                .source("shop/Mood.java", "package shop;", "public enum Mood { GOOD, BAD }")
                .source(
                        "shop/Item.java",
                        "package shop;",
                        "import dev.kedge.annotation.*;",
                        "import org.jspecify.annotations.Nullable;",
                        "@Table",
                        "public interface Item {",
                        "    @Id long id();",
                        "    Mood mood();",
                        "    @Nullable String note();",
                        "    @Serial int place();",
                        "}")
                .source(
                        "shop/sub/Tag.java",
                        "package shop.sub;",
                        "import dev.kedge.annotation.*;",
                        "@Table",
                        "public interface Tag {",
                        "    @Id String name();",
                        "    @References(shop.Item.class) long itemId();",
                        "}");
        build.compile();
        Commits.accept(build, "shop", "Create the schema");
        assertThat(build.clean().compile().problems()).isEmpty();
        return build;
    }

    private static List<Path> only(Build build, String... files) {
        return Stream.of(files).map(build.sources()::resolve).toList();
    }

    @Test
    void anAbsentEntityKeepsItsTable() {
        Build build = committed(Tool.JAVAC);
        String model = Build.read(build.classes().resolve("META-INF/kedge/shop.json"));
        String schema = Build.read(build.generated().resolve("shop/ShopSchema.java"));
        Compiled compiled = build.options().compile(only(build, "shop/sub/Tag.java"), List.of());
        assertThat(compiled.problems()).isEmpty();
        assertThat(compiled.model("shop")).isEqualTo(model);
        assertThat(Build.read(build.generated().resolve("shop/ShopSchema.java")))
                .isEqualTo(schema);
    }

    @Test
    void anAbsentEntityKeepsItsTableInEclipse() {
        Build build = committed(Tool.ECJ);
        String model = Build.read(build.classes().resolve("META-INF/kedge/shop.json"));
        Compiled compiled = build.options().compile(only(build, "shop/sub/Tag.java"), List.of());
        assertThat(compiled.problems()).isEmpty();
        assertThat(compiled.model("shop")).isEqualTo(model);
    }

    @Test
    void driftOfTheOneThatIsThereIsShown() {
        Build build = committed(Tool.JAVAC)
                .source(
                        "shop/sub/Tag.java",
                        "package shop.sub;",
                        "import dev.kedge.annotation.*;",
                        "@Table",
                        "public interface Tag {",
                        "    @Id String name();",
                        "}");
        assertThat(build.options()
                        .compile(only(build, "shop/sub/Tag.java"), List.of())
                        .problems())
                .allMatch(problem -> problem.startsWith("shop/sub/Tag.java:3 ") || problem.equals("? KDG202"));
    }

    @Test
    void classFilesAreProcessedAgain() {
        Build build = committed(Tool.JAVAC);
        String model = Build.read(build.classes().resolve("META-INF/kedge/shop.json"));
        Compiled compiled =
                build.options("-proc:only").compile(List.of(), List.of("shop.Item", "shop.sub.Tag", "shop.Mood"));
        assertThat(compiled.problems()).isEmpty();
        assertThat(compiled.model("shop")).isEqualTo(model);
    }

    @Test
    void anEntityThatIsGoneIsATableThatIsGone() throws IOException {
        Build build = committed(Tool.JAVAC);
        Files.delete(build.classes().resolve("shop/sub/Tag.class"));
        build.delete("shop/sub/Tag.java");
        assertThat(build.options()
                        .compile(only(build, "shop/Item.java", "shop/package-info.java"), List.of())
                        .problems())
                .containsExactly("shop/package-info.java:1 KDG202", "shop/package-info.java:1 KDG203");
    }

    @Test
    void anEntityThatLostItsAnnotationIsATableThatIsGone() {
        Build build = committed(Tool.JAVAC)
                .source("shop/sub/Tag.java", "package shop.sub;", "public interface Tag {", "    String name();", "}");
        assertThat(build.options()
                        .compile(
                                only(build, "shop/Item.java", "shop/package-info.java", "shop/sub/Tag.java"), List.of())
                        .problems())
                .containsExactly("shop/package-info.java:1 KDG202", "shop/package-info.java:1 KDG203");
    }

    @Test
    void aMixinFromAClassFileMayLeaveNullabilityOpen() throws IOException {
        Build library = new Build(temporary.resolve("library"), Tool.JAVAC)
                .source(
                        "lib/Audited.java",
                        "package lib;",
                        "import dev.kedge.annotation.*;",
                        "public interface Audited {",
                        "    @Column(nullable = false) java.time.Instant createdAt();",
                        "    String createdBy();",
                        "    long version();",
                        "}");
        assertThat(library.compile().problems()).isEmpty();
        Build build = new Build(temporary.resolve("app"), Tool.JAVAC)
                .source("shop/package-info.java", "@dev.kedge.annotation.Database(name = \"shop\")", "package shop;")
                .source(
                        "shop/Item.java",
                        "package shop;",
                        "import dev.kedge.annotation.*;",
                        "@Table",
                        "public interface Item extends lib.Audited {",
                        "    @Id long id();",
                        "}");
        build.classPath(
                build.classes(),
                library.classes(),
                Build.location(dev.kedge.annotation.Table.class),
                Build.location(dev.kedge.core.schema.Schema.class),
                Build.location(dev.kedge.runtime.RowValues.class));
        boolean open = Runtime.version().feature() < 22;
        assertThat(build.compile().problems())
                .containsExactlyInAnyOrderElementsOf(
                        open
                                ? List.of("shop/Item.java:3 KDG122", "shop/package-info.java:1 KDG201")
                                : List.of("shop/package-info.java:1 KDG201"));

        build.source(
                "shop/Item.java",
                "package shop;",
                "import dev.kedge.annotation.*;",
                "@Table",
                "public interface Item extends lib.Audited {",
                "    @Id long id();",
                "    @Override @Column(nullable = true) String createdBy();",
                "}");
        assertThat(build.compile().problems()).containsExactly("shop/package-info.java:1 KDG201");
        assertThat(build.compile().model("shop"))
                .contains(
                        "{\"column\":\"created_by\",\"of\":\"item\",\"position\":2,\"type\":\"text\",\"nullable\":true}")
                .contains("{\"column\":\"created_at\",\"of\":\"item\",\"position\":3,\"type\":\"timestamptz\"}");
    }

    @Test
    void twoDatabasesOfAModuleShareTheServiceFile() {
        Build build = committed(Tool.JAVAC)
                .source("log/package-info.java", "@dev.kedge.annotation.Database(name = \"log\")", "package log;")
                .source(
                        "log/Entry.java",
                        "package log;",
                        "import dev.kedge.annotation.*;",
                        "@Table",
                        "public interface Entry {",
                        "    @Id long id();",
                        "}");
        build.options().compile(only(build, "log/Entry.java", "log/package-info.java"), List.of());
        assertThat(build.classes().resolve("META-INF/services/dev.kedge.core.revision.Migrations"))
                .hasContent("log.LogMigrations\nshop.ShopMigrations\n");
    }
}
