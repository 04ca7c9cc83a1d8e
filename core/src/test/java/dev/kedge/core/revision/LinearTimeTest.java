package dev.kedge.core.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.sql.Statements;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads two megabytes of one thing over and over: what takes a square of the length would take hours. */
class LinearTimeTest {
    private static final int LENGTH = 2_000_000;
    private static final Duration GENEROUS = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+",
                "+-*",
                "- ",
                "(",
                "(;",
                ";",
                "$a ",
                "$a$b",
                "$$ ",
                "/*",
                "/**/",
                "'",
                "''",
                "' '",
                "\"\"",
                "\\",
                "1.",
                "1..2 ",
                "1e+",
                "u&",
                "E'\\'",
                "a$",
                ":rows ",
                "-- x\n",
                "\r\n",
                " \n",
                "begin atomic ",
                "case end ",
                "COPY t FROM x;",
                "INSERT INTO t VALUES (1, 'a');\n",
                "-- phase 1 [tx]\nSELECT 1;\n",
                "ü€😀"
            })
    void oneThingOverAndOver(String thing) {
        String text = thing.repeat(LENGTH / thing.length());
        assertTimeoutPreemptively(GENEROUS, () -> {
            Script.parse("up.sql", "-- phase 1 [tx]\n" + text);
            Hashes.ofSql(text);
            RowsSlot.in(text);
            List<String> statements = Statements.split(text);
            assertThat(statements.stream().mapToLong(String::length).sum()).isLessThanOrEqualTo(text.length());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b ", "f(a, 'b') + ", "1,", "'x'::regclass, "})
    void whatIsMentionedOverAndOver(String thing) {
        String text = thing.repeat(LENGTH / 4 / thing.length());
        assertTimeoutPreemptively(GENEROUS, () -> NameReferences.of(text));
    }
}
