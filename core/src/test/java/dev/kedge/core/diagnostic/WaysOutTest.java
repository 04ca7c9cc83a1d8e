package dev.kedge.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every code's way out is followed by a test of some module, which says so by {@code @Tag("way-out:KDG519")}: it brings the
 * problem about, does what is printed, and sees it gone. The codes that have no such test yet are listed; the list may only
 * get shorter.
 */
class WaysOutTest {
    private static final Pattern FOLLOWED = Pattern.compile("@Tag\\(\"way-out:(KDG\\d{3})\"\\)");
    private static final Path LIST = Path.of("src/test/resources/dev/kedge/core/diagnostic/ways-out-not-followed.txt");

    @Test
    void areFollowedByTests() throws IOException {
        SortedSet<String> followed = followed();
        TreeSet<String> all = Code.all().stream()
                .filter(code -> !code.rule().remedy().isEmpty())
                .map(Code::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Code.all().stream().map(Code::id)).containsAll(followed);
        TreeSet<String> left = new TreeSet<>(all);
        left.removeAll(followed);
        List<String> listed = Files.readAllLines(LIST, StandardCharsets.UTF_8);
        System.out.println("ways out that no test follows: " + left.size() + " of " + all.size());
        if (Boolean.getBoolean("kedge.golden.update")) {
            left.retainAll(listed);
            Files.write(LIST, left, StandardCharsets.UTF_8);
            return;
        }
        assertThat(left).as("a new code needs a test that follows its way out").isSubsetOf(listed);
        assertThat(listed)
                .as("codes that are followed by now are taken off the list")
                .containsExactlyElementsOf(left);
        assertThat(left).noneMatch(code -> code.startsWith("KDG5"));
    }

    private static SortedSet<String> followed() throws IOException {
        SortedSet<String> codes = new TreeSet<>();
        try (Stream<Path> modules = Files.list(Path.of(".."));
                Stream<Path> ofTests = Files.list(Path.of("../tests"))) {
            for (Path tests : Stream.concat(modules, ofTests)
                    .map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(tests)) {
                    for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                            .toList()) {
                        FOLLOWED.matcher(Files.readString(file)).results().forEach(found -> codes.add(found.group(1)));
                    }
                }
            }
        }
        return codes;
    }
}
