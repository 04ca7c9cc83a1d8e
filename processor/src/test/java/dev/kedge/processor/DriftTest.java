package dev.kedge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.processor.Build.Compiled;
import dev.kedge.processor.Build.Tool;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a build says when entities and committed schema differ, and what it does not say beside that. */
class DriftTest {
    private static final String[] ITEM = {
        "package shop;",
        "import dev.kedge.annotation.*;",
        "@Table",
        "public interface Item {",
        "    @Id long id();",
        "    @Column(length = 20, defaultValue = \"new\") String state();",
        "    String name();",
        "}"
    };

    @TempDir
    private Path temporary;

    private Build committed(Tool tool) {
        Build build = new Build(temporary, tool)
                .source("shop/package-info.java", "@dev.kedge.annotation.Database(name = \"shop\")", "package shop;")
                .source("shop/Item.java", ITEM)
                .source(
                        "shop/Tag.java",
                        "package shop;",
                        "import dev.kedge.annotation.*;",
                        "@Table",
                        "public interface Tag {",
                        "    @Id String name();",
                        "}");
        assertThat(build.compile().problems()).hasSize(1);
        Commits.accept(build, "shop", "Create the schema");
        assertThat(build.clean().compile().problems()).isEmpty();
        return build.clean();
    }

    @ParameterizedTest
    @EnumSource
    void whatBecomesOfTablesThatAreNoLongerIgnoredIsSaid(Tool tool) {
        String start = "@dev.kedge.annotation.Database(name = \"shop\", ignore = ";
        Build build = committed(tool).source("shop/package-info.java", start + "{\"a_*\", \"b\"})", "package shop;");
        assertThat(build.compile().messages())
                .hasSize(3)
                .anyMatch(message ->
                        message.contains("No revision contains this change yet: what matches a_* and is not declared"));
        Commits.accept(build, "shop", "Leave others alone");
        Compiled compiled = build.clean()
                .source("shop/package-info.java", start + "\"b\")", "package shop;")
                .compile();
        assertThat(compiled.messages())
                .hasSize(2)
                .anyMatch(
                        message -> message.contains(
                                "what matches a_* is no longer left alone: declare what exists of it"
                                        + " and stamp the revision that creates it, or audit calls it [extra] and its repair drops it"));
    }

    @ParameterizedTest
    @EnumSource
    void everyDifferenceIsShownWhereItIsDeclared(Tool tool) {
        Build build = committed(tool)
                .delete("shop/Tag.java")
                .source(
                        "shop/Item.java",
                        "package shop;",
                        "import dev.kedge.annotation.*;",
                        "import java.util.Optional;",
                        "@Table(",
                        "        comment = \"Things\")",
                        "public interface Item {",
                        "    @Id long id();",
                        "    @Column(",
                        "            length = 30,",
                        "            defaultValue = \"old\")",
                        "    String state();",
                        "    Optional<Integer> amount();",
                        "    @Index",
                        "    @Check(\"colour <> ''\")",
                        "    @Column(nullable = true) Integer colour();",
                        "}");
        Compiled compiled = build.compile();
        String database = tool == Tool.JAVAC ? "shop/package-info.java:1" : "?";
        assertThat(compiled.problems())
                .containsExactlyInAnyOrder(
                        database + " KDG202",
                        database + " KDG203", // drops table tag
                        "shop/Item.java:4 KDG203", // drops column name
                        "shop/Item.java:5 KDG203", // the comment
                        "shop/Item.java:9 KDG203", // the length
                        "shop/Item.java:10 KDG203", // the default goes before the type changes
                        "shop/Item.java:10 KDG203", // and comes back after it
                        "shop/Item.java:12 KDG203", // adds amount
                        "shop/Item.java:13 KDG203", // the index
                        "shop/Item.java:14 KDG203", // the check
                        "shop/Item.java:15 KDG203"); // adds colour
        assertThat(compiled.messages().get(0)).contains("10 places").contains("mvn kedge:accept");
        assertThat(compiled.model("shop")).contains("\"column\":\"amount\"");
    }

    @ParameterizedTest
    @EnumSource
    void whatKeysAndIndexesHaveIsShownAtItsAttribute(Tool tool) {
        Build build = new Build(temporary, tool)
                .source("shop/package-info.java", "@dev.kedge.annotation.Database(name = \"shop\")", "package shop;")
                .source("shop/Item.java", keyed("true", "NOT_DEFERRABLE", "70", "", "u", ""));
        assertThat(build.compile().problems()).hasSize(1);
        Commits.accept(build, "shop", "Create the schema");
        build.clean().source("shop/Item.java", keyed("false", "INITIALLY_DEFERRED", "80", "fast", "v", "name"));
        String database = tool == Tool.JAVAC ? "shop/package-info.java:1" : "?";
        assertThat(build.compile().problems())
                .containsExactlyInAnyOrder(
                        database + " KDG202",
                        "shop/Item.java:5 KDG203",
                        "shop/Item.java:8 KDG203",
                        "shop/Item.java:12 KDG203",
                        "shop/Item.java:14 KDG203",
                        "shop/Item.java:15 KDG203",
                        "shop/Item.java:18 KDG203");
    }

    private static String[] keyed(
            String notValid, String deferral, String fill, String tablespace, String unique, String include) {
        return new String[] {
            "package shop;",
            "import dev.kedge.annotation.*;",
            "@Table",
            "@PrimaryKey(",
            "    include = {" + (include.isEmpty() ? "" : '"' + include + '"') + "})",
            "@Check(",
            "    value = \"id > 0\",",
            "    notValid = " + notValid + ")",
            "@References(",
            "    value = Item.class,",
            "    columns = \"parent\",",
            "    deferral = Deferral." + deferral + ")",
            "@Index(columns = \"lower(name)\",",
            "    parameters = \"fillfactor=" + fill + "\",",
            "    tablespace = " + (tablespace.isEmpty() ? "\"pg_default\"" : '"' + tablespace + '"') + ")",
            "public interface Item {",
            "    @Id long id();",
            "    @Unique(name = \"" + unique + "\") String name();",
            "    @Column(nullable = true) Long parent();",
            "}"
        };
    }

    @ParameterizedTest
    @EnumSource
    void howColumnsAndTablesAreKeptIsShownWhereItIsSaid(Tool tool) {
        Build build = committed(tool)
                .source(
                        "shop/Item.java",
                        "package shop;",
                        "import dev.kedge.annotation.*;",
                        "@Table(",
                        "        unlogged = true,",
                        "        tablespace = \"fast\",",
                        "        parameters = \"fillfactor=70\")",
                        "public interface Item {",
                        "    @Id long id();",
                        "    @Column(length = 20, defaultValue = \"new\",",
                        "            collation = \"\\\"C\\\"\",",
                        "            storage = Column.Storage.EXTERNAL,",
                        "            compression = Column.Compression.PGLZ)",
                        "    String state();",
                        "    @Column(",
                        "            generated = \"upper(state)\")",
                        "    String name();",
                        "    @Column(",
                        "            generated = \"id * 2\")",
                        "    long twice();",
                        "}")
                .source(
                        "shop/Tag.java",
                        "package shop;",
                        "import dev.kedge.annotation.*;",
                        "@Was(\"tag\")",
                        "@Table(",
                        "        schema = \"archive\")",
                        "public interface Tag {",
                        "    @Id String name();",
                        "}");
        Compiled compiled = build.compile();
        String database = tool == Tool.JAVAC ? "shop/package-info.java:1" : "?";
        assertThat(compiled.problems())
                .containsExactlyInAnyOrder(
                        database + " KDG202",
                        "shop/Item.java:4 KDG203", // unlogged
                        "shop/Item.java:5 KDG203", // the tablespace
                        "shop/Item.java:6 KDG203", // the parameters
                        "shop/Item.java:10 KDG203", // the collation
                        "shop/Item.java:11 KDG203", // the storage
                        "shop/Item.java:12 KDG203", // the compression
                        "shop/Item.java:15 KDG203", // what was plain is computed
                        "shop/Item.java:18 KDG203", // adds twice
                        "shop/Tag.java:5 KDG203", // moves
                        database + " KDG203"); // to a schema that is new
        assertThat(compiled.model("shop")).contains("\"was\":\"tag\"");
    }

    @ParameterizedTest
    @EnumSource
    void codeThatUsesGeneratedTypesAddsNothing(Tool tool) {
        Build build = committed(tool)
                .source(
                        "shop/Item.java",
                        "package shop;",
                        "import dev.kedge.annotation.*;",
                        "@Table",
                        "public interface Item {",
                        "    @Id long id();",
                        "    @Column(length = 20, defaultValue = \"new\") String state();",
                        "    String name();",
                        "    java.util.Optional<String> colour();",
                        "}")
                .source(
                        "app/App.java",
                        "package app;",
                        "import static shop.ShopSchema.ITEM;",
                        "import dev.kedge.core.revision.Migrations;",
                        "import dev.kedge.core.typed.ColumnRef;",
                        "import shop.Item;",
                        "import shop.ItemRow;",
                        "import shop.ShopMigrations;",
                        "final class App {",
                        "    private final ColumnRef<Item, String> colour = ITEM.COLOUR;",
                        "    private final Migrations all = ShopMigrations.all();",
                        "    private final String created = ShopMigrations.CREATE_THE_SCHEMA;",
                        "    ItemRow row() {",
                        "        return new ItemRow(1, \"new\", \"a\", java.util.Optional.of(\"red\"));",
                        "    }",
                        "}");
        String database = tool == Tool.JAVAC ? "shop/package-info.java:1" : "?";
        assertThat(build.compile().problems())
                .containsExactlyInAnyOrder(database + " KDG202", "shop/Item.java:8 KDG203");

        Commits.accept(build, "shop", "Add colour");
        assertThat(build.clean().compile().problems()).isEmpty();
    }

    @Test
    void whatMustBeAcknowledgedIsListedAndNotFilledIn() {
        Build build = committed(Tool.JAVAC).delete("shop/Tag.java");
        assertThat(build.compile().messages().get(0)).endsWith("""
                Write a revision from them. Replace … by the dangers that you accept, separated by commas:
                    mvn kedge:accept -Dmessage="Drop table tag" -Dallow=…
                      data-loss:tag
                          Dropping table tag deletes all of its rows.
                """.stripTrailing());
    }

    @ParameterizedTest
    @EnumSource
    void whileARenameIsUndecidedOnlyThatIsAsked(Tool tool) {
        Build build = committed(tool)
                .delete("shop/Tag.java")
                .source(
                        "shop/Item.java",
                        "package shop;",
                        "import dev.kedge.annotation.*;",
                        "@Table",
                        "public interface Item {",
                        "    @Id long id();",
                        "    @Column(length = 20, defaultValue = \"new\") String state();",
                        "    @Index String title();",
                        "    int amount();",
                        "}");
        Compiled asked = build.compile();
        assertThat(asked.problems()).containsExactly("shop/Item.java:7 KDG204");
        build.clean()
                .source(
                        "shop/Item.java",
                        "package shop;",
                        "import dev.kedge.annotation.*;",
                        "@Table",
                        "public interface Item {",
                        "    @Id long id();",
                        "    @Column(length = 20, defaultValue = \"new\") String state();",
                        "    @Was(\"name\") @Index String title();",
                        "    int amount();",
                        "}");
        Compiled decided = build.compile();
        assertThat(decided.problems()).contains("shop/Item.java:8 KDG206").doesNotContain("shop/Item.java:7 KDG204");
        assertThat(decided.messages().get(0)).contains("4 places").doesNotContain("kedge:accept");
    }

    @Test
    void droppedAndRenamedKeysAreCountedAsKeys() {
        Build build = new Build(temporary, Tool.JAVAC)
                .source("shop/package-info.java", "@dev.kedge.annotation.Database(name = \"shop\")", "package shop;")
                .source("shop/Item.java", keyed("true", "NOT_DEFERRABLE", "70", "", "u", ""));
        build.compile();
        Commits.accept(build, "shop", "Create the schema");
        String[] renamed = keyed("true", "NOT_DEFERRABLE", "70", "", "other", "");
        assertThat(build.clean()
                        .source("shop/Item.java", renamed)
                        .compile()
                        .messages()
                        .get(0))
                .contains("in 1 place: 1 unique constraint.");
        String[] gone = renamed.clone();
        for (int i = 0; i < gone.length; i++) {
            gone[i] = gone[i].replace("@Unique(name = \"other\") ", "");
        }
        assertThat(build.clean()
                        .source("shop/Item.java", gone)
                        .compile()
                        .messages()
                        .get(0))
                .contains("in 1 place: 1 unique constraint.");
    }

    @Test
    void annotationsDecideAndCountOnce() {
        Build build = committed(Tool.JAVAC)
                .source(
                        "shop/Item.java",
                        "package shop;",
                        "import dev.kedge.annotation.*;",
                        "@Table",
                        "public interface Item {",
                        "    @Id long id();",
                        "    @Column(length = 20, defaultValue = \"new\") String state();",
                        "    @Was(\"name\") String title();",
                        "}");
        assertThat(build.compile().problems())
                .containsExactlyInAnyOrder("shop/package-info.java:1 KDG202", "shop/Item.java:7 KDG203");
        Commits.accept(build, "shop", "Rename name", "broken-callers:item.name");
        assertThat(build.clean().compile().problems()).isEmpty();
    }

    @Test
    void mistakesComeWithoutDrift() {
        Build build = committed(Tool.JAVAC)
                .source(
                        "shop/Item.java",
                        "package shop;",
                        "import dev.kedge.annotation.*;",
                        "@Table",
                        "public interface Item {",
                        "    @Id long id();",
                        "    @Column(length = 20) int state();",
                        "}");
        Compiled compiled = build.compile();
        assertThat(compiled.problems()).containsExactly("shop/Item.java:6 KDG106");
        assertThat(compiled.model("shop")).contains("invalid");
    }

    @Test
    void aDamagedFolderIsShownWithItsLineAndHidesNoSymbol() {
        Build build = committed(Tool.JAVAC)
                .source(
                        "app/App.java",
                        "package app;",
                        "import shop.ItemRow;",
                        "import shop.ShopMigrations;",
                        "final class App {",
                        "    ItemRow row;",
                        "}");
        Path snapshot = Commits.folder(build, "shop").resolve("snapshot.jsonl");
        Build.write(snapshot, Build.read(snapshot).replace("{\"table\":\"tag\"", "<<<<<<< ours\n{\"table\":\"tag\""));
        Compiled compiled = build.compile();
        assertThat(compiled.problems()).containsExactly("shop/package-info.java:1 KDG303");
        assertThat(compiled.diagnostics().get(0).getMessage(null)).contains("snapshot.jsonl:");
        // a rebase works from it, and nothing else does, for it was compared with no snapshot
        assertThat(compiled.model("shop")).contains("\"item\"").doesNotContain("invalid", "\"snapshot\":");
    }

    @Test
    void twoHeadsAreAnErrorThatNamesBothAndWhereTheyPart() {
        Build build = committed(Tool.JAVAC);
        String[] grown = ITEM.clone();
        grown[6] = "    String name(); java.util.Optional<String> note();";
        build.source("shop/Item.java", grown).compile();
        Commits.accept(build, "shop", "Add note");
        Path folder = Commits.folder(build, "shop");
        Path snapshot = folder.resolve("snapshot.jsonl");
        String line = Build.read(snapshot)
                .lines()
                .filter(some -> some.contains("_add_note"))
                .findFirst()
                .orElseThrow();
        String mine = line.replaceAll(".*:\"|\"}", "");
        String id = mine.replaceAll("^\\d+_\\d+_([0-9a-f]+)_.*", "$1");
        for (String file : List.of("revision.json", "up.sql", "down.sql")) {
            String text = Build.read(folder.resolve("revisions/" + mine + "/" + file));
            Build.write(
                    folder.resolve("revisions/" + mine.replace(id, "abcdefabcdef") + "/" + file),
                    text.replace(id, "abcdefabcdef"));
        }
        Build.write(snapshot, Build.read(snapshot).replace(line, line + "\n" + line.replace(id, "abcdefabcdef")));
        Compiled compiled = build.clean().compile();
        assertThat(compiled.problems()).containsExactly("shop/package-info.java:1 KDG307");
        assertThat(compiled.diagnostics().get(0).getMessage(null))
                .contains("2 heads", id, "abcdefabcdef (Add note)", "part after", "kedge:merge", "kedge:rebase");
        assertThat(compiled.model("shop")).contains("\"snapshot\":").doesNotContain("invalid");
    }

    @Test
    void whatDatabaseSaysMayDrift() {
        Build build = committed(Tool.JAVAC)
                .source(
                        "shop/package-info.java",
                        "@dev.kedge.annotation.Database(name = \"shop\", postgres = 15)",
                        "package shop;");
        assertThat(build.compile().problems())
                .containsExactly("shop/package-info.java:1 KDG202", "shop/package-info.java:1 KDG203");
    }
}
