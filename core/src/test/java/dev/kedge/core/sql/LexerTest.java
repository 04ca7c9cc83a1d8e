package dev.kedge.core.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries the lexer and the splitter on the corners of PostgreSQL's lexical rules. */
class LexerTest {
    private static List<String> texts(String sql) {
        return Lexer.tokens(sql).stream()
                .filter(token -> !token.isBlank())
                .map(Token::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'it''s'",
                "E'it\\'s'",
                "e'\\\\'",
                "$$ ; ' $$",
                "$a$ $$ $b$ $a$",
                "B'01'",
                "X'ff'",
                "N'x'",
                "U&'d\\0061t'",
                "\"a\"\"b\"",
                "U&\"d\\0061t\"",
                "naïve",
                "a$1",
                "$1",
                "1.5e-3",
                ".5",
                "0x1F",
                "<=",
                "!~~*",
                "->>",
                "::",
                ":="
            })
    void readsOneToken(String sql) {
        assertThat(texts(sql)).containsExactly(sql);
    }

    @Test
    void cutsWhatOnlyLooksLikeOneToken() {
        assertThat(texts("a>-1")).containsExactly("a", ">", "-", "1");
        assertThat(texts("a@-1")).containsExactly("a", "@-", "1");
        assertThat(texts("a--b")).containsExactly("a");
        assertThat(texts("a*/**/b")).containsExactly("a", "*", "b");
        assertThat(texts("/* /* nested */ still */ a")).containsExactly("a");
        assertThat(texts("ae'x'")).containsExactly("ae", "'x'");
        assertThat(texts("x::int[]")).containsExactly("x", "::", "int", "[", "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'open", "E'open\\", "\"open", "$$open", "/* open", "$tag$ $tag", "-- open", "'\\"})
    void anUnfinishedTokenReachesToTheEnd(String sql) {
        assertThat(Lexer.tokens(sql)).hasSize(1);
    }

    @Test
    void losesNothingOfAnyText() {
        Random random = new Random(1);
        String alphabet = "ab1'\"$;-/*\\ \n.:(=<+@é\uD83D\uDE00E";
        for (int i = 0; i < 5_000; i++) {
            String sql = random.ints(random.nextInt(25), 0, alphabet.length())
                    .mapToObj(at -> alphabet.substring(at, at + 1))
                    .collect(Collectors.joining());
            assertThat(Lexer.tokens(sql).stream().map(Token::text).collect(Collectors.joining()))
                    .isEqualTo(sql);
        }
    }

    @Test
    void splitsAtSemicolonsThatEndStatements() {
        assertThat(Statements.split("a; 'b;'; $$c;$$; -- d;\n e /* ; */;; \n -- only a comment\n"))
                .containsExactly("a", "'b;'", "$$c;$$", "-- d;\n e /* ; */");
        assertThat(
                        Statements.split(
                                "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END; b"))
                .hasSize(2);
        assertThat(Statements.split("BEGIN; SELECT 1; END")).hasSize(3);
    }
}
