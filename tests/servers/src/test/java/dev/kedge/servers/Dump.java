package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.kedge.postgres.Majors;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What PostgreSQL's own pg_dump, which knows nothing of us, says of a database. */
final class Dump {
    /** The major version of the client and of the server. */
    static final int MAJOR = 15;

    private static final Optional<Path> CLIENT = find();

    private Dump() {}

    /** Whether there is a client; where {@code CI} is set there must be. */
    static boolean hasClient() {
        assertThat(System.getenv("CI") != null && CLIENT.isEmpty())
                .as("no pg_dump %d, and CI is set", MAJOR)
                .isFalse();
        return CLIENT.isPresent();
    }

    /** Fails where a client or its server must be and is not; elsewhere the test is skipped and says why. */
    static void assumeClient() {
        Majors.require(MAJOR);
        if (CLIENT.isEmpty()) {
            String message = "no pg_dump " + MAJOR + " on PATH or where pg_config --bindir says";
            assertThat(System.getenv("CI")).as(message).isNull();
            abort(message);
        }
    }

    /** Begins to dump a database: two dumps may run at once. */
    static Running start(Server server, String database) throws IOException {
        return new Running(new ProcessBuilder(
                        CLIENT.orElseThrow().toString(),
                        "--schema-only",
                        "--host=localhost",
                        "--port=" + server.port(),
                        "--username=postgres",
                        database)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /**
     * A dump that is under way.
     *
     * @param process the client
     */
    record Running(Process process) {
        /** Its statements, without what the way to a database decides. */
        List<String> statements() throws IOException, InterruptedException {
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as("exit code of pg_dump").isZero();
            return DumpText.statements(text);
        }

        /** The same without casts of texts, see {@link Catalog#withoutTextCasts}. */
        List<String> statementsWithoutTextCasts() throws IOException, InterruptedException {
            return statements().stream()
                    .map(statement -> statement.replaceAll("::(character varying|text)(\\[\\])?", ""))
                    .map(statement -> statement.replaceAll("[()]", ""))
                    .toList();
        }
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
