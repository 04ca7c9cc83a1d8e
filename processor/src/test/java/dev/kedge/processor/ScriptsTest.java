package dev.kedge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.processor.Build.Compiled;
import dev.kedge.processor.Build.Tool;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Views, routines, triggers and policies: what is read of them, what is generated, and where drift is shown. */
class ScriptsTest {
    private static final String QUERY = "SELECT symbol, close FROM price WHERE close > 100";

    @TempDir
    private Path temporary;

    private static Build sources(Build build, String query, String body) {
        build.source(
                "shop/package-info.java",
                "@dev.kedge.annotation.Database(name = \"shop\")",
                "@dev.kedge.annotation.Routine(",
                "        comment = \"Touches\",",
                "        sql = \"CREATE OR REPLACE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ " + body
                        + " $$;\")",
                "package shop;");
        build.source(
                "shop/Price.java",
                "package shop;",
                "import dev.kedge.annotation.*;",
                "@Table",
                "@RowSecurity(force = true)",
                "@Policy(name = \"open\", command = Policy.Command.SELECT, roles = \"postgres\", using = \"close > 0\")",
                "@Trigger(name = \"touch\", events = \"BEFORE UPDATE OF close\",",
                "        action = \"FOR EACH ROW EXECUTE FUNCTION touch()\")",
                "public interface Price {",
                "    @Id String symbol();",
                "    @Column(precision = 10, scale = 2) java.math.BigDecimal close();",
                "}");
        build.source(
                "shop/DearPrice.java",
                "package shop;",
                "import dev.kedge.annotation.*;",
                "@View(",
                "        checkOption = View.CheckOption.LOCAL,",
                "        sql = \"" + query + ";\",",
                "        comment = \"Dear ones\")",
                "public interface DearPrice {",
                "    String symbol();",
                "    @Column(comment = \"In dollars\") java.math.BigDecimal close();",
                "}");
        return build.source(
                "shop/Highest.java",
                "package shop;",
                "import dev.kedge.annotation.*;",
                "@View(materialized = true, parameters = \"fillfactor=80\",",
                "        file = \"highest.sql\")",
                "@Index(columns = \"symbol\", unique = true)",
                "public interface Highest {",
                "    String symbol();",
                "    @Column(nullable = true) java.math.BigDecimal highest();",
                "}");
    }

    private static Build file(Build build, String text) {
        Build.write(build.classes().resolve("shop/highest.sql"), text);
        return build;
    }

    private Build committed(Tool tool) {
        Build build = sources(new Build(temporary, tool), QUERY, "BEGIN RETURN NEW; END");
        file(build, "SELECT symbol, max(close) AS highest\r\nFROM price GROUP BY symbol\r\n")
                .compile();
        Commits.accept(build, "shop", "Create the schema");
        assertThat(file(build.clean(), "SELECT symbol, max(close) AS highest\nFROM price GROUP BY symbol")
                        .compile()
                        .problems())
                .isEmpty();
        return file(build.clean(), "SELECT symbol, max(close) AS highest\nFROM price GROUP BY symbol");
    }

    @ParameterizedTest
    @EnumSource
    void allOfItIsRead(Tool tool) {
        String snapshot = Build.read(committed(tool).committed().resolve("shop/snapshot.jsonl"));
        assertThat(snapshot.lines())
                .contains(
                        "{\"routine\":\"touch\",\"definition\":\"FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$"
                                + " BEGIN RETURN NEW; END $$\",\"comment\":\"Touches\"}",
                        "{\"view\":\"dear_price\",\"query\":\"" + QUERY + "\",\"options\":{\"checkOption\":\"local\"},"
                                + "\"comment\":\"Dear ones\",\"columnComments\":[{\"column\":\"close\",\"text\":\"In"
                                + " dollars\"}],\"entity\":\"shop.DearPrice\"}",
                        "{\"view\":\"highest\",\"query\":\"SELECT symbol, max(close) AS highest\\nFROM price GROUP BY"
                                + " symbol\",\"materialized\":true,\"options\":{\"parameters\":[\"fillfactor=80\"]},"
                                + "\"entity\":\"shop.Highest\"}",
                        "{\"policy\":\"open\",\"of\":\"price\",\"command\":\"select\",\"roles\":[\"postgres\"],"
                                + "\"using\":\"close > 0\"}",
                        "{\"trigger\":\"touch\",\"of\":\"price\",\"events\":\"BEFORE UPDATE OF close\",\"action\":\"FOR"
                                + " EACH ROW EXECUTE FUNCTION touch()\"}")
                .anyMatch(
                        line -> line.startsWith("{\"table\":\"price\"") && line.contains("\"rowSecurity\":\"forced\""))
                .anyMatch(line -> line.startsWith("{\"index\":\"highest_symbol_idx\",\"of\":\"highest\""));
    }

    @Test
    void aViewHasRowsThatAreOnlyRead() {
        Build build = committed(Tool.JAVAC)
                .source(
                        "app/App.java",
                        "package app;",
                        "final class App {",
                        "    private final dev.kedge.core.typed.ColumnRef<shop.DearPrice, String> symbol =",
                        "            shop.ShopSchema.DEAR_PRICE.SYMBOL;",
                        "    shop.DearPriceRow row(java.sql.ResultSet results) throws java.sql.SQLException {",
                        "        return shop.DearPriceRow.read(results);",
                        "    }",
                        "}");
        assertThat(build.compile().problems()).isEmpty();
        assertThat(Build.read(build.generated().resolve("shop/DearPriceRow.java")))
                .contains("COLUMNS")
                .doesNotContain("INSERT");
    }

    @ParameterizedTest
    @EnumSource
    void driftIsShownAtTheSql(Tool tool) {
        Build build = sources(committed(tool), QUERY + " AND symbol <> ''", "BEGIN RETURN NULL; END");
        String database = tool == Tool.JAVAC ? "shop/package-info.java:1" : "?";
        String routine = tool == Tool.JAVAC ? "shop/package-info.java:4" : "?";
        assertThat(file(build, "SELECT symbol, min(close) AS highest FROM price GROUP BY symbol")
                        .compile()
                        .problems())
                .containsExactlyInAnyOrder(
                        database + " KDG202",
                        routine + " KDG203",
                        "shop/DearPrice.java:5 KDG203",
                        "shop/Highest.java:4 KDG203");
    }

    @ParameterizedTest
    @EnumSource
    void whatOnlyStandsInTheWayIsNoDrift(Tool tool) {
        Build build = committed(tool);
        String price = Build.read(build.sources().resolve("shop/Price.java"));
        Build.write(build.sources().resolve("shop/Price.java"), price.replace("scale = 2", "scale = 4"));
        String database = tool == Tool.JAVAC ? "shop/package-info.java:1" : "?";
        assertThat(build.compile().problems())
                .containsExactlyInAnyOrder(database + " KDG202", "shop/Price.java:10 KDG203");
    }

    @Test
    void anAbsentViewStays() {
        Build build = committed(Tool.JAVAC);
        assertThat(build.compile().problems()).isEmpty();
        String model = Build.read(build.classes().resolve("META-INF/kedge/shop.json"));
        List<Path> only = Stream.of("shop/Price.java", "shop/package-info.java")
                .map(build.sources()::resolve)
                .toList();
        Compiled compiled = build.options().compile(only, List.of());
        assertThat(compiled.problems()).isEmpty();
        assertThat(compiled.model("shop")).isEqualTo(model);
    }
}
