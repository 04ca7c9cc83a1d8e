package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.revision.Direction;
import dev.kedge.runtime.offline.OfflineScript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * What psql did with a script.
 *
 * @param status its exit code
 * @param said all that it printed
 */
record Psql(int status, String said) {
    private static final Path PROGRAM = Path.of("/usr/bin/psql");

    /** Skips the test where there is no psql; in CI it fails. */
    static void isNeeded() {
        if (System.getenv("CI") != null) {
            assertThat(PROGRAM).isExecutable();
        }
        Assumptions.assumeTrue(Files.isExecutable(PROGRAM), "there is no psql");
    }

    /** Runs the script that upgrades to the last of these revisions. */
    static Psql upgrade(Server server, MemoryMigrations migrations, String user, Path work)
            throws IOException, InterruptedException {
        return run(server, OfflineScript.print(migrations, Optional.empty(), false, Direction.UP, ":"), user, work);
    }

    /** Runs the script that reverts the last of these revisions. */
    static Psql downgrade(Server server, MemoryMigrations migrations, Path work)
            throws IOException, InterruptedException {
        String script = OfflineScript.print(migrations, Optional.empty(), false, Direction.DOWN, "heads:-1");
        return run(server, script, "postgres", work);
    }

    private static Psql run(Server server, String text, String user, Path work)
            throws IOException, InterruptedException {
        Path script = Files.writeString(work.resolve("script.sql"), text);
        Process process = new ProcessBuilder(
                        PROGRAM.toString(),
                        "-X",
                        "-h",
                        "127.0.0.1",
                        "-p",
                        String.valueOf(server.port()),
                        "-U",
                        user,
                        "-d",
                        "postgres",
                        "-f",
                        script.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Psql(process.waitFor(), said);
    }
}
