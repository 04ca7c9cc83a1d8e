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
 * Counts turns of phrase that a reader has to translate, in comments, string literals and pages. The counts stand in a list
 * beside the patterns and may only fall; {@code -Dkedge.golden.update=true} writes them again.
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

    /** A pattern and how often it is found. */
    private record Count(String pattern, long found) {
        static Count of(String line) {
            String[] parts = line.split("\t", 2);
            return new Count(parts[1], Long.parseLong(parts[0]));
        }

        @Override
        public String toString() {
            return found + "\t" + pattern;
        }
    }

    @Test
    void areRead() throws IOException {
        List<Count> listed = Files.readAllLines(LIST).stream().map(Count::of).toList();
        assertThat(listed).hasSizeGreaterThan(35);
        String all = prose();
        List<Count> counts = listed.stream()
                .map(count ->
                        new Count(count.pattern, occurrences(count.pattern, all).size()))
                .toList();
        System.out.println("turns of phrase to replace: "
                + counts.stream().mapToLong(Count::found).sum());
        if (Boolean.getBoolean("kedge.golden.update")) {
            Files.write(LIST, counts.stream().map(Count::toString).toList());
            return;
        }
        for (int i = 0; i < listed.size(); i++) {
            Count was = listed.get(i);
            assertThat(counts.get(i).found)
                    .as(
                            "%s is found more often, or less often than the list says: %s",
                            was.pattern, occurrences(was.pattern, all))
                    .isEqualTo(was.found);
        }
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

    /** The words of a comment, without the asterisks of its lines, or of a literal. */
    private static String words(MatchResult found) {
        String text = found.group();
        if (text.startsWith("/*")) {
            return text.replaceAll("(?m)^\\s*/?\\*+/?", "");
        }
        return text;
    }
}
