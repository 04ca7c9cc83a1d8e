package dev.kedge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.processor.Build.Compiled;
import dev.kedge.processor.Build.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles every folder of {@code cases}, whose sources mark the lines where a problem is to be shown with
 * {@code //! KDG103}; {@code //!javac KDG103} where ecj knows the problem but not its place.
 */
class BadInputTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Pattern MARK = Pattern.compile("//!(javac)?((?: KDG\\d{3})+)");
    /** The committed schema of every case is empty, so that these come with all that is no mistake. */
    private static final Set<String> OF_THE_EMPTY_SCHEMA = Set.of("KDG202", "KDG203");

    static Stream<Arguments> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders
                    .sorted()
                    .flatMap(folder -> Stream.of(Tool.values())
                            .map(tool -> Arguments.of(folder.getFileName().toString(), tool)))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void showsEveryProblemOnItsLine(String name, Tool tool, @TempDir Path temporary) throws IOException {
        Build build = new Build(temporary, tool);
        List<String> expected = new ArrayList<>();
        build.source("shop/package-info.java", "@dev.kedge.annotation.Database(name = \"shop\")", "package shop;");
        copy(CASES.resolve(name), build, tool, expected);
        Commits.empty(build, "shop");
        Commits.empty(build, "elsewhere");

        Compiled compiled = build.compile();

        assertThat(compiled.problems().stream()
                        .filter(problem -> OF_THE_EMPTY_SCHEMA.stream().noneMatch(problem::endsWith)))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static void copy(Path folder, Build build, Tool tool, List<String> expected) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String text = Build.read(file);
            String packageName = text.replaceAll("(?s).*?\\bpackage ([\\w.]+);.*", "$1");
            String target = packageName.replace('.', '/') + "/" + file.getFileName();
            build.source(target, text);
            List<String> lines = text.lines().toList();
            for (int line = 1; line <= lines.size(); line++) {
                Matcher mark = MARK.matcher(lines.get(line - 1));
                if (mark.find()) {
                    boolean shown = mark.group(1) == null || tool == Tool.JAVAC;
                    for (String code : mark.group(2).strip().split(" ", -1)) {
                        expected.add((shown ? target + ":" + line : "?") + " " + code);
                    }
                }
            }
        }
    }
}
