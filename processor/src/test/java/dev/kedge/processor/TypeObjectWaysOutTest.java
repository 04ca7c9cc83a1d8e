package dev.kedge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.processor.Build.Compiled;
import dev.kedge.processor.Build.Tool;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Follows the advice of the codes for mistakes in aggregates, collations and range types. */
class TypeObjectWaysOutTest {
    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // code | part of the advice | annotation with the mistake | corrected annotation
                "KDG710 | CREATE AGGREGATE total (integer) (SFUNC | Routine(sql = `CREATE AGGREGATE total (basetype = integer, sfunc ="
                        + " int4pl, stype = integer)`) | Routine(sql = `CREATE AGGREGATE total (integer) (SFUNC = int4pl, STYPE ="
                        + " integer)`)",
                "KDG710 | CREATE AGGREGATE how_many (*) (SFUNC | Routine(sql = `CREATE AGGREGATE how_many (sfunc = int8inc,"
                        + " basetype = 'ANY', stype = bigint, initcond = '0')`) | Routine(sql = `CREATE AGGREGATE how_many (*)"
                        + " (SFUNC = int8inc, STYPE = bigint, INITCOND = '0')`)",
                "KDG711 | locale = \"C\" | Collation(name = `plain`) | Collation(name = `plain`, locale = `C`)",
                "KDG711 | Give locale instead | Collation(name = `de`, provider = Collation.Provider.ICU, lcCollate = `de`, lcCtype ="
                        + " `C`) | Collation(name = `de`, provider = Collation.Provider.ICU, locale = `de`)",
                "KDG711 | Add provider = Collation.Provider.ICU | Collation(name = `any_case`, locale = `C`, deterministic = false) |"
                        + " Collation(name = `any_case`, provider = Collation.Provider.ICU, locale = `und`, deterministic = false)",
                "KDG712 | Write it as in SQL | RangeType(name = `span`, subtype = `float8`, subtypeDiff = `float8mi(float8, float8)`) |"
                        + " RangeType(name = `span`, subtype = `float8`, subtypeDiff = `float8mi`)"
            })
    @Tag("way-out:KDG710")
    @Tag("way-out:KDG711")
    @Tag("way-out:KDG712")
    void isGoodAfterwards(String code, String advice, String before, String after) {
        assertThat(compile(before).messages())
                .filteredOn(message -> message.contains(code))
                .singleElement()
                .asString()
                .contains(advice);
        assertThat(compile(after).problems()).singleElement().asString().endsWith(" KDG201");
    }

    private Compiled compile(String annotation) {
        return new Build(temporary, Tool.JAVAC)
                .source(
                        "shop/package-info.java",
                        "@Database(name = \"shop\")",
                        "@" + annotation.replace('`', '"'),
                        "package shop;",
                        "import dev.kedge.annotation.*;")
                .source(
                        "shop/Item.java",
                        "package shop;",
                        "import dev.kedge.annotation.*;",
                        "@Table",
                        "public interface Item {",
                        "    @Id long id();",
                        "}")
                .compile();
    }
}
