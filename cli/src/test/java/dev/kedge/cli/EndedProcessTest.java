package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command that is ended by a signal leaves no program running and nothing half done. */
class EndedProcessTest {
    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
    private static final Path EXAMPLE = Path.of("../example-app/src/main/resources/kedge/market");

    @TempDir
    private Path work;

    /** Programs that were started with the word in their command lines. */
    private static List<ProcessHandle> programs(String word) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> process.info().commandLine().orElse("").contains(word))
                .toList();
    }

    private static void eventually(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("never: " + what).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private Process start(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + work,
                "-cp",
                System.getProperty("java.class.path"),
                "dev.kedge.cli.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("said").toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static void send(Process process, String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    private List<Path> serverFolders() throws IOException {
        try (Stream<Path> files = Files.list(work)) {
            return files.filter(file -> file.getFileName().toString().startsWith("kedge-server"))
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "KILL"})
    void verifyStopsItsServer(String signal) throws IOException, InterruptedException {
        BackupTest.needs(Files.isExecutable(PROGRAMS.resolve("postgres")));
        Process process = start(Map.of(), "verify", "--dir", EXAMPLE.toString(), "--pg-bin", PROGRAMS.toString());
        eventually(
                "the server runs",
                () -> programs("-D " + work).stream()
                        .anyMatch(it -> it.info().command().orElse("").endsWith("postgres")));
        send(process, signal);
        eventually("no server is left", () -> programs(work + "/kedge-server").isEmpty());
        eventually("no files are left", () -> {
            try {
                return serverFolders().isEmpty();
            } catch (IOException e) {
                return false;
            }
        });
    }

    @Test
    void verifyStopsWhatPreparesItsServer() throws IOException, InterruptedException {
        BackupTest.needs(Files.isExecutable(PROGRAMS.resolve("initdb")));
        Process process = start(Map.of(), "verify", "--dir", EXAMPLE.toString(), "--pg-bin", PROGRAMS.toString());
        eventually("initdb runs", () -> !programs("--pgdata=" + work).isEmpty());
        send(process, "TERM");
        eventually("nothing is left", () -> programs(work + "/kedge-server").isEmpty());
        assertThat(serverFolders()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "KILL"})
    void aBackupEndsAndNoHalfOfItIsLeft(String signal) throws IOException, InterruptedException {
        TestFolder folder = new TestFolder(work);
        folder.accept("Create prices", TestFolder.PRICES, TestFolder.CLOSE);
        Path programs = Files.createDirectory(work.resolve("programs"));
        Path dump = Files.writeString(programs.resolve("pg_dump"), """
                #!/bin/sh
                case $1 in --version) echo 'pg_dump (PostgreSQL) 99.1'; exit ;; esac
                for argument; do case $argument in --file=*) : > "${argument#--file=}" ;; esac; done
                exec sleep 600.%s
                """.formatted(
                        work.getFileName().toString().replaceAll("\\D", "") + "1"));
        assertThat(dump.toFile().setExecutable(true)).isTrue();
        String sleep = Files.readString(dump).replaceAll("(?s).*exec (sleep \\S+).*", "$1");
        Path backups = work.resolve("backups");
        Process process = start(
                Map.of("PATH", programs + ":" + System.getenv("PATH")),
                "upgrade",
                "--dir",
                folder.path(),
                "--url",
                TestServer.freshDatabase(),
                "--backup",
                backups.toString());
        eventually("pg_dump runs", () -> !programs(sleep).isEmpty());
        send(process, signal);
        eventually("pg_dump is gone", () -> programs(sleep).isEmpty());
        eventually("its file is gone", () -> {
            try (Stream<Path> files = Files.list(backups)) {
                return files.findAny().isEmpty();
            } catch (IOException e) {
                return false;
            }
        });
    }
}
