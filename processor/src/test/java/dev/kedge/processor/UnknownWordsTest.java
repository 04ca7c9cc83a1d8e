package dev.kedge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.processor.Build.Compiled;
import dev.kedge.processor.Build.Tool;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Misspelled types and functions in verbatim SQL, and what the database itself declares. */
class UnknownWordsTest {
    @TempDir
    private Path temporary;

    private Compiled compile(String onPackage, String column) throws Exception {
        return new Build(temporary, Tool.JAVAC)
                .source(
                        "shop/package-info.java",
                        "@Database(name = \"shop\")",
                        onPackage,
                        "package shop;",
                        "import dev.kedge.annotation.*;")
                .source(
                        "shop/Event.java",
                        "package shop;",
                        "import dev.kedge.annotation.*;",
                        "@Table",
                        "public interface Event {",
                        "    @Id long id();",
                        "    " + column + " String data();",
                        "}")
                .compile();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "KDG761 | Did you mean jsonb? | @Column(type = \"jsnob\") | @Column(type = \"jsonb\")",
                "KDG761 | @SuppressWarnings(\"KDG761\") | @Column(type = \"jsnob\") | @SuppressWarnings(\"KDG761\")"
                        + " @Column(type = \"jsnob\")",
                "KDG762 | Did you mean now()? | @Column(defaultSql = \"nwo()\") | @Column(defaultSql = \"now()\")",
                "KDG762 | @SuppressWarnings(\"KDG762\") | @Column(defaultSql = \"nwo()\") | @SuppressWarnings(\"KDG762\")"
                        + " @Column(defaultSql = \"nwo()\")"
            })
    @Tag("way-out:KDG761")
    @Tag("way-out:KDG762")
    void isNamedWithASuggestion(String code, String advice, String before, String after) throws Exception {
        assertThat(compile("", before).messages())
                .filteredOn(message -> message.contains(code))
                .singleElement()
                .asString()
                .contains(advice);
        assertThat(compile("", after).messages()).noneMatch(message -> message.contains(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "@Domain(name = \"jsnob\", type = \"jsonb\") | @Column(type = \"jsnob\")",
                "@CompositeType(name = \"jsnob\", attributes = \"a int\") | @Column(type = \"jsnob\")",
                "@Extension(name = \"citext\") | @Column(type = \"jsnob\")",
                "@Extension(name = \"citext\") | @Column(defaultSql = \"nwo()\")"
            })
    void mayBeWhatTheDatabaseDeclares(String onPackage, String column) throws Exception {
        assertThat(compile(onPackage, column).messages())
                .noneMatch(message -> message.contains("KDG761") || message.contains("KDG762"));
    }
}
