package dev.kedge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.processor.Build.Compiled;
import dev.kedge.processor.Build.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles every folder of {@code good}, whose {@code model.json} says what the entities declare, commits that, and compiles
 * again with every warning as an error. {@code -Dkedge.update=true} writes the models anew.
 */
class GoodInputTest {
    private static final Path GOOD = Path.of("src/test/resources/good");

    static Stream<Arguments> cases() throws IOException {
        try (Stream<Path> folders = Files.list(GOOD)) {
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
    void readsWhatIsDeclared(String name, Tool tool, @TempDir Path temporary) throws IOException {
        Build build = new Build(temporary, tool);
        build.source("shop/package-info.java", "@dev.kedge.annotation.Database(name = \"shop\")", "package shop;");
        Path golden = GOOD.resolve(name).resolve("model.json");
        try (Stream<Path> files = Files.list(GOOD.resolve(name))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> build.source("shop/" + file.getFileName(), Build.read(file)));
        }

        Compiled first = build.compile();
        assertThat(first.problems()).hasSize(1).allMatch(problem -> problem.endsWith(" KDG201"));
        if (Boolean.getBoolean("kedge.update")) {
            Files.writeString(golden, first.model("shop"));
        }
        assertThat(first.model("shop")).isEqualTo(Files.readString(golden));

        Commits.accept(build, "shop", "Create the schema");
        build.clean();
        Compiled second =
                tool == Tool.JAVAC ? build.options("-Xlint:all", "-Werror").compile() : build.compile();
        assertThat(second.problems()).isEmpty();
        assertThat(second.success()).isTrue();
    }
}
