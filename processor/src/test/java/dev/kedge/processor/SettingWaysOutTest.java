package dev.kedge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.processor.Build.Compiled;
import dev.kedge.processor.Build.Tool;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Follows the advice of the codes for replica identities, clustering indexes and statistics of columns. */
class SettingWaysOutTest {
    private static final String UNIQUE = "@Index(name = \"i\", columns = \"code\", unique = true) ";

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // code | part of the message | attributes of @Table | other annotations and body | attributes |
                // annotations and body
                "KDG740 | has no such index | replicaIdentityIndex = \"j\" | UNIQUE | replicaIdentityIndex = \"i\" | UNIQUE",
                "KDG740 | such as i | replicaIdentityIndex = \"j\" | UNIQUE | replicaIdentity = ReplicaIdentity.FULL | UNIQUE",
                "KDG740 | is not unique | replicaIdentityIndex = \"i\" | @Index(name = \"i\", columns = \"code\") | "
                        + "replicaIdentityIndex = \"i\" | UNIQUE",
                "KDG740 | is partial | replicaIdentityIndex = \"i\" | "
                        + "@Index(name = \"i\", columns = \"code\", unique = true, where = \"id > 0\") | replicaIdentityIndex = \"i\" | UNIQUE",
                "KDG740 | has an expression | replicaIdentityIndex = \"i\" | "
                        + "@Index(name = \"i\", columns = \"lower(code)\", unique = true) | replicaIdentityIndex = \"i\" | UNIQUE",
                "KDG740 | column more may be null | replicaIdentityIndex = \"i\" | "
                        + "@Index(name = \"i\", columns = \"more\", unique = true) | replicaIdentityIndex = \"i\" | UNIQUE",
                "KDG740 | is deferrable | replicaIdentityIndex = \"i\" | "
                        + "@Unique(name = \"i\", columns = \"code\", deferral = Deferral.INITIALLY_DEFERRED) | replicaIdentityIndex = \"i\" "
                        + "| @Unique(name = \"i\", columns = \"code\")",
                "KDG741 | has no such index | cluster = \"j\" | UNIQUE | cluster = \"price_pkey\" | UNIQUE",
                "KDG741 | does not sort | cluster = \"i\" | @Index(name = \"i\", columns = \"code\", using = \"hash\") | | UNIQUE",
                "KDG741 | is partial | cluster = \"i\" | @Index(name = \"i\", columns = \"code\", where = \"id > 0\") | cluster = \"i\" | UNIQUE",
                "KDG741 | it is partitioned | cluster = \"i\" | UNIQUE @PartitionBy(value = PartitionBy.Method.LIST, keys = \"code\") | | @PartitionBy(value = PartitionBy.Method.LIST, keys = \"code\")",
                "KDG742 | is FULL, but also index i | replicaIdentity = ReplicaIdentity.FULL, replicaIdentityIndex = \"i\" | UNIQUE | "
                        + "replicaIdentity = ReplicaIdentity.FULL | UNIQUE",
                "KDG743 | the greatest one is 10000 | | COLUMN statistics = 10001 | | COLUMN statistics = 10000",
                "KDG743 | no such option | | COLUMN options = \"distinct=1\" | | COLUMN options = \"n_distinct=1\"",
                "KDG743 | number of at least -1 | | COLUMN options = \"n_distinct=-2\" | | COLUMN options = \"n_distinct_inherited=-1\"",
                "KDG744 | at least two columns | | @Statistics(name = \"s\", columns = \"code\") | | "
                        + "@Statistics(name = \"s\", columns = {\"code\", \"more\"})",
                "KDG744 | at most 8 | | @Statistics(name = \"s\", columns = {\"code\", \"more\"}, expressions = {\"id+1\", \"id+2\", "
                        + "\"id+3\", \"id+4\", \"id+5\", \"id+6\", \"id+7\"}) | | @Statistics(name = \"s\", expressions = \"id+1\")",
                "KDG744 | listed twice | | @Statistics(name = \"s\", columns = {\"code\", \"code\"}) | | "
                        + "@Statistics(name = \"s\", columns = {\"code\", \"id\"})",
                "KDG744 | have no kinds | | @Statistics(name = \"s\", expressions = \"lower(code)\", kinds = Statistics.Kind.MCV) | | "
                        + "@Statistics(name = \"s\", expressions = \"lower(code)\")",
                "KDG744 | greatest target | | @Statistics(name = \"s\", columns = {\"code\", \"id\"}, target = 10001) | | "
                        + "@Statistics(name = \"s\", columns = {\"code\", \"id\"}, target = 10000)"
            })
    @Tag("way-out:KDG740")
    @Tag("way-out:KDG741")
    @Tag("way-out:KDG742")
    @Tag("way-out:KDG743")
    @Tag("way-out:KDG744")
    void isGoodAfterwards(String code, String part, String table, String before, String tableAfter, String after) {
        assertThat(compile(table, before).messages())
                .filteredOn(message -> message.contains(code))
                .singleElement()
                .asString()
                .contains(part);
        Compiled good = compile(tableAfter, after);
        assertThat(good.messages()).noneMatch(message -> message.contains(code));
        assertThat(good.problems()).anyMatch(problem -> problem.endsWith(" KDG201"));
    }

    private Compiled compile(String table, String other) {
        boolean column = other.startsWith("COLUMN");
        String annotations = column ? "" : other.replace("UNIQUE", UNIQUE);
        String partitioned = other.contains("@PartitionBy") ? "" : "@Id ";
        return new Build(temporary, Tool.JAVAC)
                .source("shop/package-info.java", "@dev.kedge.annotation.Database(name = \"shop\")", "package shop;")
                .source(
                        "shop/Price.java",
                        "package shop;",
                        "import dev.kedge.annotation.*;",
                        "@Table(" + (table == null ? "" : table) + ")",
                        annotations,
                        "public interface Price {",
                        "    " + partitioned + "long id();",
                        column ? "    @Column(" + other.substring("COLUMN".length()) + ")" : "",
                        "    String code();",
                        "    java.util.Optional<String> more();",
                        "}")
                .compile();
    }
}
