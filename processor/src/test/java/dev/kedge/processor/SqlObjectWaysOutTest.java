package dev.kedge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.processor.Build.Compiled;
import dev.kedge.processor.Build.Tool;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Follows the advice of the codes for mistakes in SQL objects. */
class SqlObjectWaysOutTest {
    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // code | part of the advice | attributes with the mistake | corrected attributes
                "KDG194 | one of these: access method, cast | kind = 'publications', name = 'feed', create = 'CREATE PUBLICATION"
                        + " feed', drop = 'DROP PUBLICATION feed' | kind = 'publication', name = 'feed', create = 'CREATE"
                        + " PUBLICATION feed', drop = 'DROP PUBLICATION feed'",
                "KDG196 | name = \"===(text,text)\" | kind = 'operator', name = '===', create = 'CREATE OPERATOR === (LEFTARG ="
                        + " text, RIGHTARG = text, FUNCTION = texteq)', drop = 'DROP OPERATOR === (text, text)' | kind ="
                        + " 'operator', name = '===(text,text)', create = 'CREATE OPERATOR === (LEFTARG = text, RIGHTARG = text,"
                        + " FUNCTION = texteq)', drop = 'DROP OPERATOR === (text, text)'",
                "KDG197 | Remove it | kind = 'publication', name = 'feed', create = 'BEGIN; CREATE PUBLICATION feed', drop ="
                        + " 'DROP PUBLICATION feed' | kind = 'publication', name = 'feed', create = 'CREATE PUBLICATION feed',"
                        + " drop = 'DROP PUBLICATION feed'",
                "KDG198 | Give the name of a declared table | kind = 'publication', name = 'feed', create = 'CREATE PUBLICATION feed', drop ="
                        + " 'DROP PUBLICATION feed', dependsOn = 'items' | kind = 'publication', name = 'feed', create = 'CREATE"
                        + " PUBLICATION feed', drop = 'DROP PUBLICATION feed', dependsOn = 'item'",
                "KDG195 | Create it when | kind = 'subscription', name = 'feed', create = 'x', drop = 'x' | kind = 'publication',"
                        + " name = 'feed', create = 'CREATE PUBLICATION feed', drop = 'DROP PUBLICATION feed'"
            })
    @Tag("way-out:KDG194")
    @Tag("way-out:KDG195")
    @Tag("way-out:KDG196")
    @Tag("way-out:KDG197")
    @Tag("way-out:KDG198")
    void isGoodAfterwards(String code, String advice, String before, String after) {
        assertThat(compile(before).messages())
                .filteredOn(message -> message.contains(code))
                .singleElement()
                .asString()
                .contains(advice);
        assertThat(compile(after).problems()).singleElement().asString().endsWith(" KDG201");
    }

    private Compiled compile(String attributes) {
        return new Build(temporary, Tool.JAVAC)
                .source(
                        "shop/package-info.java",
                        "@dev.kedge.annotation.Database(name = \"shop\")",
                        "@dev.kedge.annotation.Sql(" + attributes.replace('\'', '"') + ")",
                        "package shop;")
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
