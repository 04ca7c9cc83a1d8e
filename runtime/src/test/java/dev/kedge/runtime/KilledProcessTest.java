package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kedge.Kedge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A process that is ended by a signal takes what it has sent along, and the next run finishes. */
class KilledProcessTest {
    private static final List<String> HEEDING = List.of("env", "--default-signal=INT");

    private final String schema = Server.freshSchema();

    private enum Signal {
        TERM,
        INT,
        KILL;

        void send(Process process) throws IOException, InterruptedException {
            new ProcessBuilder("kill", "-" + name(), Long.toString(process.pid()))
                    .start()
                    .waitFor();
        }
    }

    /** On the newest server everything; the oldest has the same machinery, and is asked about what differs most. */
    static Stream<Arguments> all() {
        Stream<Arguments> newest = Stream.of(DoomedProcess.values())
                .flatMap(doomed ->
                        Stream.of(Signal.values()).map(signal -> Arguments.of(Server.newest(), doomed, signal)));
        Stream<Arguments> oldest = Server.outermost().stream()
                .filter(server -> server != Server.newest())
                .flatMap(server -> Stream.of(DoomedProcess.REWRITE, DoomedProcess.INDEX)
                        .map(doomed -> Arguments.of(server, doomed, Signal.KILL)));
        return Stream.concat(newest, oldest);
    }

    @ParameterizedTest
    @MethodSource("all")
    void takesItsStatementAlong(Server server, DoomedProcess doomed, Signal signal)
            throws IOException, InterruptedException, SQLException {
        assumeTrue(signal != Signal.INT || canHeedInterrupts(), "SIGINT is ignored here, as below nohup");
        Kedge.on(server.source()).with(DoomedProcess.table(schema)).upgrade();
        try (Connection other = server.connect()) {
            other.setAutoCommit(false);
            block(other, doomed);
            Process process = start(server, doomed);
            try {
                Expect.eventually("it runs", () -> isAtIt(server));
                signal.send(process);
                assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
                Expect.eventually(
                        "nothing of it is left", () -> sessions(server).isEmpty());
                assertThat(invalidIndexes(server)).hasSizeLessThan(2);
            } finally {
                process.destroyForcibly();
            }
            other.rollback();
        }
        server.execute("UPDATE " + schema + ".speed SET pause = 0");
        Kedge next = doomed.kedge(server.source(), schema);
        next.upgrade();
        assertThat(next.upgrade().isNoop()).isTrue();
        assertThat(invalidIndexes(server)).isEmpty();
        assertThat(server.query("SELECT * FROM " + schema + ".kedge_history WHERE state = 'running'"))
                .isEmpty();
        boolean filled = doomed != DoomedProcess.INDEX && next.history().size() > 1;
        assertThat(server.value("SELECT count(close) FROM " + schema + ".prices"))
                .isEqualTo(filled ? "50" : "0");
    }

    /** Those that do not sleep themselves wait for another session. */
    private void block(Connection other, DoomedProcess doomed) throws SQLException {
        try (Statement statement = other.createStatement()) {
            switch (doomed) {
                case INDEX -> statement.execute("DELETE FROM " + schema + ".prices WHERE id < 0");
                case CLEAN -> statement.execute("LOCK TABLE " + schema + ".kedge_history IN SHARE MODE");
                case STATUS -> statement.execute("LOCK TABLE " + schema + ".kedge_state");
                default -> other.rollback();
            }
        }
    }

    private Process start(Server server, DoomedProcess doomed) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(canHeedInterrupts() ? HEEDING : List.of());
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                DoomedProcess.class.getName(),
                server.url(),
                schema,
                doomed.name()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile("doomed", ".log").toFile())
                .start();
    }

    private boolean isAtIt(Server server) {
        return !server.query("SELECT 1 FROM pg_stat_activity WHERE " + OURS.formatted(schema)
                        + " AND (wait_event = 'PgSleep' OR wait_event_type = 'Lock')")
                .isEmpty();
    }

    /** The status has no name of its own. */
    private static final String OURS = "pid <> pg_backend_pid() AND (application_name = 'kedge test %1$s'"
            + " OR query LIKE '%%%1$s.kedge_state%%' AND state = 'active')";

    private List<String> sessions(Server server) {
        return server.query("SELECT pid, state, query FROM pg_stat_activity WHERE " + OURS.formatted(schema));
    }

    private List<String> invalidIndexes(Server server) {
        return server.catalog(schema).stream()
                .filter(line -> line.startsWith("index false"))
                .toList();
    }

    /** A signal that is ignored stays so in every process that is started, unless that says otherwise. */
    private static boolean canHeedInterrupts() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(HEEDING);
        command.add("true");
        return new ProcessBuilder(command).start().waitFor() == 0;
    }
}
