package dev.kedge.proof.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.kedge.core.sql.Statements;
import dev.kedge.proof.cases.Case;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks PostgreSQL's own pg_dump, which knows nothing of us, whether the migrated database is the expected one. */
class DumpTest {
    private static final int MAJOR = 15;
    private static final Optional<Path> PG_DUMP = find();

    static Stream<Case> cases() {
        return Case.runnable().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void dumpsTheSame(Case that) throws SQLException, IOException, InterruptedException {
        if (PG_DUMP.isEmpty()) {
            String message = "no pg_dump " + MAJOR + " on PATH or where pg_config --bindir says";
            assertThat(System.getenv("CI")).as(message).isNull();
            abort(message);
        }
        Server server = Server.of(MAJOR);
        Connection migrated = server.emptyDatabase("migrated");
        Connection byHand = server.emptyDatabase("by_hand");
        PhaseRunner runner = new PhaseRunner(migrated);
        runner.run(that.build().upPhases());
        runner.run(that.plan().upPhases());
        for (String statement : Statements.split(that.text("after.sql").orElseThrow())) {
            new PhaseRunner(byHand).execute(statement);
        }
        Process first = start(server, "migrated");
        Process second = start(server, "by_hand");
        assertThat(statements(first, that)).isEqualTo(statements(second, that));
    }

    private static Process start(Server server, String database) throws IOException {
        return new ProcessBuilder(
                        PG_DUMP.orElseThrow().toString(),
                        "--schema-only",
                        "--host=localhost",
                        "--port=" + server.port(),
                        "--username=postgres",
                        database)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** A dump as a sorted list of its statements, the lines within each sorted too, for columns have no order here. */
    private static List<String> statements(Process dump, Case that) throws IOException, InterruptedException {
        String text = new String(dump.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(dump.waitFor()).as("exit code of pg_dump").isZero();
        boolean casts = that.text("casts.txt").isPresent();
        return Statements.split(withoutClientCommands(text)).stream()
                .map(statement -> casts ? withoutTextCasts(statement) : statement)
                .map(DumpTest::normalised)
                .sorted()
                .toList();
    }

    /** Newer clients put psql's own commands, with a random word in them, around the SQL. */
    private static String withoutClientCommands(String text) {
        return text.lines()
                .filter(line -> !line.startsWith("\\") && !line.startsWith("--"))
                .collect(Collectors.joining("\n"));
    }

    private static String withoutTextCasts(String statement) {
        return statement.replaceAll("::(character varying|text)(\\[\\])?", "").replaceAll("[()]", "");
    }

    /** The sequence of an identity column keeps its name when the column or table is renamed. */
    private static String normalised(String statement) {
        return Arrays.stream(statement.split("\n", -1))
                .map(line -> line.strip().replaceAll(",$", ""))
                .map(line -> line.replaceAll("^SEQUENCE NAME .*", "SEQUENCE NAME …"))
                .filter(line -> !line.isEmpty())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static Optional<Path> find() {
        List<Path> folders = new ArrayList<>();
        output("pg_config", "--bindir").map(Path::of).ifPresent(folders::add);
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            folders.add(Path.of(folder));
        }
        return folders.stream()
                .map(folder -> folder.resolve("pg_dump"))
                .filter(Files::isExecutable)
                .filter(client -> output(client.toString(), "--version")
                        .filter(version -> version.contains(") " + MAJOR + "."))
                        .isPresent())
                .findFirst();
    }

    private static Optional<String> output(String... command) {
        try {
            Process process = new ProcessBuilder(command).start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(text.strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
