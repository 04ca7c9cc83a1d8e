package dev.kedge.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Holds docs/codes.md to the enums; {@code -Dkedge.golden.update=true} rewrites it. */
class CodesDocTest {
    private static final Path PAGE = Path.of("../docs/codes.md");

    private static final List<String> RANGES = List.of(
            "1xx: entities, at compile time",
            "2xx: drift and decisions",
            "3xx: committed files",
            "4xx: revisions and targets",
            "5xx: databases and runs",
            "6xx: commands",
            "7xx: entities, continued");

    @Test
    void pageListsEveryCode() throws IOException {
        String page = page();
        if (Boolean.getBoolean("kedge.golden.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).content().isEqualTo(page);
    }

    @Test
    void noTwoCodesShareANumber() {
        assertThat(Code.all().stream().map(Code::id)).doesNotHaveDuplicates();
    }

    /** Each enum has hundreds of its own, in order, so that a number tells where its rule is. Those of entities are two. */
    @Test
    void codesAreInTheOrderOfTheirNumbers() {
        assertThat(Code.all().stream()
                        .collect(Collectors.groupingBy(Code::getClass))
                        .values())
                .allSatisfy(codes -> assertThat(codes).isSortedAccordingTo(Comparator.comparing(Code::id)));
        Map<Class<?>, Set<Integer>> hundreds = Code.all().stream()
                .collect(Collectors.groupingBy(
                        Code::getClass, Collectors.mapping(code -> code.rule().number() / 100, Collectors.toSet())));
        assertThat(hundreds.remove(EntityCode.class)).containsExactlyInAnyOrder(1, 7);
        assertThat(hundreds.values()).allSatisfy(numbers -> assertThat(numbers).hasSize(1));
        assertThat(hundreds.values().stream().flatMap(Set::stream)).containsExactlyInAnyOrder(2, 3, 4, 5, 6);
    }

    private static String page() {
        StringBuilder page =
                new StringBuilder("# Codes\n\nEvery message of Kedge has one of these codes. A code keeps its"
                        + " number and its meaning for ever. ‹1› and so on stand\nfor names and values. Commands are those of the"
                        + " command line; a build with Maven prints them as goals, a Java program\nas calls. This page is"
                        + " written from the enums of `Code`.\n");
        for (int range = 1; range <= RANGES.size(); range++) {
            String prefix = "KDG" + range;
            page.append("\n## ").append(RANGES.get(range - 1)).append("\n");
            page.append(Code.all().stream()
                    .filter(code -> code.id().startsWith(prefix))
                    .sorted(Comparator.comparing(Code::id))
                    .map(CodesDocTest::entry)
                    .collect(Collectors.joining()));
        }
        return page.toString();
    }

    private static String entry(Code code) {
        String remedy = code.rule().remedy().isEmpty()
                ? ""
                : "\n```\n" + shown(code.rule().remedy()) + "\n```\n";
        String warning = code.severity() == Severity.WARNING ? " (warning)" : "";
        return "\n### " + code.id() + warning + "\n\n" + shown(code.rule().message()) + "\n" + remedy;
    }

    private static String shown(String template) {
        Object[] places =
                IntStream.rangeClosed(1, 9).mapToObj(place -> "‹" + place + "›").toArray();
        return Wording.of(template, places).in(Dialect.CLI);
    }
}
