package dev.kedge.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts are measured in columns, not in chars. */
class TextTest {
    @Test
    void ideographsAndEmojiTakeTwoColumnsAndMarksNone() {
        assertThat(Text.width("Preis")).isEqualTo(5);
        assertThat(Text.width("価格を追加")).isEqualTo(10);
        assertThat(Text.width("한국어")).isEqualTo(6);
        assertThat(Text.width("🚀")).isEqualTo(2);
        assertThat(Text.width("e\u0301")).isEqualTo(1);
        assertThat(Text.width("कि")).isEqualTo(2);
        assertThat(Text.width("ｱ")).isEqualTo(1);
        assertThat(Text.width("…")).isEqualTo(1);
    }

    @Test
    void whatIsCutFitsAndSaysThatItWasCut() {
        assertThat(Text.cut("価格を追加", 10)).isEqualTo("価格を追加");
        assertThat(Text.cut("価格を追加する", 10)).isEqualTo("価格を追…");
        assertThat(Text.cut("🚀🚀🚀", 4)).isEqualTo("🚀…");
        assertThat(Text.fill("価格を追加する", 10)).isEqualTo("価格を追… ");
        assertThat(Text.cut("anything", 0)).isEmpty();
    }

    @Test
    void noControlCharacterReachesTheTerminal() {
        assertThat(Text.cut("two\nlines\u001b[31m\tred", 40)).isEqualTo("two lines [31m red");
    }

    @Test
    void linesBreakAtBlanksAndBetweenIdeographs() {
        assertThat(Text.wrap("one two three", 7)).isEqualTo(List.of("one two", "three"));
        assertThat(Text.wrap("a_name_that_is_too_long x", 7)).isEqualTo(List.of("a_name_that_is_too_long", "x"));
        assertThat(Text.wrap("a 価格を追加する", 8)).isEqualTo(List.of("a 価格を", "追加する"));
    }
}
