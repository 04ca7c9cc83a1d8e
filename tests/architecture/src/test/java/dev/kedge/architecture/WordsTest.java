package dev.kedge.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Looks for turns of phrase that a reader has to translate, in comments, string literals and pages. The patterns are in
 * {@code words.txt}.
 */
class WordsTest {
    private static final Path ROOT = Path.of("../..");
    private static final Path LIST = Path.of("src/test/resources/dev/kedge/architecture/words.txt");
    private static final List<String> PAGES =
            List.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs");

    /** Comments and literals; a literal is not looked for in a comment nor the other way round. */
    private static final Pattern JAVA =
            Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:(?:\\\\.|[^\"\\\\\\n])*)\"|'(?:\\\\.|[^'\\\\\\n])+'|//(?:[^\\n]*)"
                    + "|/\\*.*?\\*/");

    private static final Pattern CODE_SPAN =
            Pattern.compile("(?s)\\{@(?:code|link) [^}]*\\}|<pre>.*?</pre>|`[^`\\n]*`");
    private static final Pattern CODE_BLOCK = Pattern.compile("(?s)```.*?```");

    @Test
    void areRead() throws IOException {
        List<String> patterns = Files.readAllLines(LIST);
        assertThat(patterns).hasSizeGreaterThan(40);
        String all = prose();
        assertThat(all).contains("Migrations need no entity", "KDG506");
        for (String pattern : patterns) {
            assertThat(occurrences(pattern, all)).as(pattern).isEmpty();
        }
    }

    @Test
    void areFoundInPlainText() {
        assertThat(occurrences("\\bhath\\b", "It hath a name.")).containsExactly("It hath a name.");
        assertThat(occurrences("\\bhath\\b", "It has a name.")).isEmpty();
    }

    private static List<String> occurrences(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .results()
                .map(found ->
                        text.substring(Math.max(0, found.start() - 30), Math.min(text.length(), found.end() + 30)))
                .toList();
    }

    private static String prose() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file : files.filter(path -> path.toString().matches(".*/src/main/java/.*\\.java")
                            && !path.toString().contains("/target/"))
                    .toList()) {
                texts.add(JAVA.matcher(Files.readString(file))
                        .results()
                        .map(WordsTest::words)
                        .collect(Collectors.joining("\n")));
            }
        }
        for (String page : PAGES) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(page))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".md")).toList()) {
                    texts.add(CODE_BLOCK.matcher(Files.readString(file)).replaceAll(""));
                }
            }
        }
        return CODE_SPAN.matcher(String.join("\n", texts)).replaceAll("CODE").replaceAll("\\s+", " ");
    }

    /** The words of a comment, without the asterisks of its lines, or of a literal, without its quotes. */
    private static String words(MatchResult found) {
        String text = found.group();
        if (text.startsWith("/*")) {
            return text.replaceAll("(?m)^\\s*/?\\*+/?", "");
        }
        return text.startsWith("//") ? text : text.replaceAll("^[\"']+|[\"']+$", "");
    }
}
