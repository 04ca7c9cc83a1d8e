package dev.kedge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.processor.Build.Compiled;
import dev.kedge.processor.Build.Tool;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Follows the advice of the codes for keys without overlaps and foreign keys with a period. */
class TemporalWaysOutTest {
    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // code | part of the advice | what is replaced | by what
                "KDG747 | List the columns in which rows are compared before the range | @U(columns = \"during\", withoutOverlaps"
                        + " = true) | @U(columns = {\"place\", \"during\"}, withoutOverlaps = true)",
                "KDG747 | @Exclude(elements = \"during WITH &&\") | @U(columns = \"during\", withoutOverlaps = true) |"
                        + " @Exclude(elements = \"during WITH &&\")",
                "KDG748 | List the column with the range last | @U(columns = {\"during\", \"room\"}, withoutOverlaps = true)"
                        + " | @U(columns = {\"room\", \"during\"}, withoutOverlaps = true)",
                "KDG750 | List the other columns | @R(columns = \"during\", target = \"open\", period = true) | @R(columns ="
                        + " {\"room\", \"during\"}, period = true)",
                "KDG751 | Leave onDelete and onUpdate out | @R(columns = {\"room\", \"during\"}, period = true, onDelete ="
                        + " References.Action.CASCADE) | @R(columns = {\"room\", \"during\"}, period = true)",
                "KDG752 | Leave period out | @R(columns = {\"room\", \"place\"}, target = {\"id\", \"place\"}, period = true) |"
                        + " @R(columns = {\"room\", \"place\"}, target = {\"id\", \"place\"})",
                "KDG753 | @References(period = true) | @R(columns = {\"room\", \"during\"}) | @R(columns = {\"room\","
                        + " \"during\"}, period = true)"
            })
    @Tag("way-out:KDG747")
    @Tag("way-out:KDG748")
    @Tag("way-out:KDG750")
    @Tag("way-out:KDG751")
    @Tag("way-out:KDG752")
    @Tag("way-out:KDG753")
    void isGoodAfterwards(String code, String advice, String before, String after) {
        assertThat(compile("@Extension(name = \"btree_gist\")", before).messages())
                .filteredOn(message -> message.contains(code))
                .singleElement()
                .asString()
                .contains(advice);
        isGood(compile("@Extension(name = \"btree_gist\")", after), code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "@Extension(name = \"btree_gist\") | @U(columns = {\"room\", \"during\"}, withoutOverlaps = true)",
                "~~ | @SuppressWarnings(\"KDG749\") @U(columns = {\"room\", \"during\"}, withoutOverlaps = true)"
            })
    @Tag("way-out:KDG749")
    void findsTheOperatorsOfNumbers(String extension, String annotation) {
        assertThat(compile("", "@U(columns = {\"room\", \"during\"}, withoutOverlaps = true)")
                        .messages())
                .filteredOn(message -> message.contains("KDG749") && message.contains("booking"))
                .singleElement()
                .asString()
                .contains("@Extension(name = \"btree_gist\")")
                .contains("@SuppressWarnings(\"KDG749\")");
        assertThat(compile(extension, annotation).messages())
                .noneMatch(message -> message.contains("KDG749") && message.contains("booking"));
    }

    private static void isGood(Compiled compiled, String code) {
        assertThat(compiled.messages()).noneMatch(message -> message.contains(code));
        assertThat(compiled.problems()).isNotEmpty().allMatch(problem -> problem.endsWith(" KDG201"));
    }

    private Compiled compile(String extension, String annotation) {
        return new Build(temporary, Tool.JAVAC)
                .source(
                        "shop/package-info.java",
                        "@Database(name = \"shop\", postgres = 18)",
                        extension,
                        "package shop;",
                        "import dev.kedge.annotation.*;")
                .source(
                        "shop/Room.java",
                        "package shop;",
                        "import dev.kedge.annotation.*;",
                        "@Table",
                        "@PrimaryKey(columns = {\"id\", \"open\"}, withoutOverlaps = true)",
                        "@Unique(columns = {\"id\", \"place\"})",
                        "@SuppressWarnings(\"KDG749\")",
                        "public interface Room {",
                        "    long id();",
                        "    @Column(type = \"tstzrange\") String open();",
                        "    @Column(type = \"int4range\") String place();",
                        "}")
                .source(
                        "shop/Booking.java",
                        "package shop;",
                        "import dev.kedge.annotation.*;",
                        "@Table",
                        annotation.replace("@U", "@Unique").replace("@R(", "@References(value = Room.class, "),
                        "public interface Booking {",
                        "    @Id long number();",
                        "    long room();",
                        "    @Column(type = \"int4range\") String place();",
                        "    @Column(type = \"tstzrange\") String during();",
                        "}")
                .compile();
    }
}
