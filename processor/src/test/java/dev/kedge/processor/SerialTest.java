package dev.kedge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.processor.Build.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Serial columns whose names change, and the way out of those that cannot be serial. */
class SerialTest {
    @TempDir
    private Path temporary;

    private Build item(String table, String... columns) {
        return new Build(temporary, Tool.JAVAC)
                .source("shop/package-info.java", "@dev.kedge.annotation.Database(name = \"shop\")", "package shop;")
                .source(
                        "shop/Item.java",
                        "package shop;",
                        "import dev.kedge.annotation.*;",
                        table,
                        "public interface Item {",
                        "    @Id long id();",
                        String.join("\n", columns),
                        "}");
    }

    /** The SQL of the revision that leads from the first to the second. */
    private String renamed(String table, String column, String... allowed) throws IOException {
        Build build = item("@Table", "    @Serial int place();");
        build.compile();
        Commits.accept(build, "shop", "Create the schema");
        item(table, column).clean().compile();
        Commits.accept(build, "shop", "Rename", allowed);
        assertThat(build.clean().compile().problems()).isEmpty();
        try (Stream<Path> files = Files.walk(temporary)) {
            Path up = files.filter(
                            file -> file.endsWith("up.sql") && file.toString().contains("_rename"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(up);
        }
    }

    @Test
    void theSequenceOfARenamedColumnIsRenamed() throws IOException {
        assertThat(renamed(
                        "@Table",
                        "    @Serial @Was(\"place\") int spot();",
                        "broken-callers:item.place",
                        "broken-callers:item_place_seq"))
                .isEqualTo("""
                -- phase 1 [tx] steps 1,2: rename column item.place to spot, rename sequence item_place_seq to item_spot_seq
                ALTER TABLE item RENAME COLUMN place TO spot;
                ALTER SEQUENCE item_place_seq RENAME TO item_spot_seq;
                """);
    }

    @Test
    void theSequenceOfARenamedTableIsRenamed() throws IOException {
        assertThat(renamed(
                        "@Table(name = \"goods\") @Was(\"item\")",
                        "    @Serial int place();",
                        "broken-callers:item",
                        "broken-callers:item_place_seq"))
                .contains("ALTER SEQUENCE item_place_seq RENAME TO goods_place_seq;")
                .doesNotContain("CREATE SEQUENCE", "DROP SEQUENCE");
    }

    @Test
    void theSequenceOfAMovedTableMovesWithIt() throws IOException {
        assertThat(renamed(
                        "@Table(schema = \"store\") @Was(\"item\")", "    @Serial int place();", "broken-callers:item"))
                .contains("ALTER TABLE item SET SCHEMA store;")
                .doesNotContain("CREATE SEQUENCE", "DROP SEQUENCE", "ALTER SEQUENCE");
    }

    /** The setval that carries the numbers on is tried on servers by the cases of identities. */
    @Test
    void aSerialBecomesAnIdentityThatGoesOn() throws IOException {
        assertThat(renamed(
                        "@Table",
                        "    @Identity int place();",
                        "broken-callers:item.place",
                        "broken-callers:item_place_seq",
                        "data-loss:item_place_seq"))
                .contains("ADD GENERATED ALWAYS AS IDENTITY", "setval(", "DROP SEQUENCE kedge_parked_item_place_seq");
    }

    @Test
    void aNameThatIsGivenStays() throws IOException {
        Build build = item("@Table", "    @Serial(sequence = \"places\") int place();");
        build.compile();
        Commits.accept(build, "shop", "Create the schema");
        item("@Table", "    @Serial(sequence = \"places\") @Was(\"place\") int spot();")
                .clean()
                .compile();
        Commits.accept(build, "shop", "Rename", "broken-callers:item.place");
        assertThat(build.clean().compile().problems()).isEmpty();
    }

    @Test
    @Tag("way-out:KDG760")
    void aTextIsNoSerial() {
        assertThat(problems("    @Serial String place();")).anyMatch(problem -> problem.endsWith(" KDG760"));
        assertThat(problems("    @Serial int place();")).allMatch(problem -> problem.endsWith(" KDG201"));
    }

    private List<String> problems(String column) {
        return item("@Table", column).clean().compile().problems();
    }
}
