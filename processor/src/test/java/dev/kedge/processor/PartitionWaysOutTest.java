package dev.kedge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.processor.Build.Compiled;
import dev.kedge.processor.Build.Tool;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Follows the advice of the codes for mistakes in interfaces of partitions. */
class PartitionWaysOutTest {
    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // code | part of the advice | interface with the mistake | corrected interface
                "KDG720 | interface PriceUs extends Price | PriceUs { } | PriceUs extends Price { }",
                "KDG721 | Declare it in Price, or remove it here | PriceUs extends Price { String other(); } | PriceUs"
                        + " extends Price { String market(); }",
                "KDG722 | Remove length | PriceUs extends Price { @Column(length = 7) String market(); } | PriceUs"
                        + " extends Price { @Column(defaultSql = \"'us'\", comment = \"Own\") String market(); }",
                "KDG722 | Remove @Serial | PriceUs extends Price { @Serial String market(); } | PriceUs extends Price { }",
                "KDG722 | Remove @Identity | PriceUs extends Price { @Identity String market(); } | PriceUs extends Price { }",
                "KDG722 | Remove @Was | PriceUs extends Price { @Was(\"m\") String market(); } | PriceUs extends Price { }"
            })
    @Tag("way-out:KDG720")
    @Tag("way-out:KDG721")
    @Tag("way-out:KDG722")
    void isGoodAfterwards(String code, String advice, String before, String after) {
        assertThat(compile(before).messages())
                .filteredOn(message -> message.contains(code))
                .singleElement()
                .asString()
                .contains(advice);
        assertThat(compile(after).messages()).noneMatch(message -> message.contains(code));
        assertThat(compile(after).problems()).isNotEmpty().allMatch(problem -> problem.endsWith(" KDG201"));
    }

    private Compiled compile(String partition) {
        return new Build(temporary, Tool.JAVAC)
                .source("shop/package-info.java", "@dev.kedge.annotation.Database(name = \"shop\")", "package shop;")
                .source(
                        "shop/Price.java",
                        "package shop;",
                        "import dev.kedge.annotation.*;",
                        "@Table",
                        "@PartitionBy(value = PartitionBy.Method.LIST, keys = \"market\")",
                        "public interface Price {",
                        "    @Id String market();",
                        "}")
                .source(
                        "shop/PriceUs.java",
                        "package shop;",
                        "import dev.kedge.annotation.*;",
                        "@Partition(bounds = \"IN ('us')\")",
                        "public interface " + partition)
                .compile();
    }
}
