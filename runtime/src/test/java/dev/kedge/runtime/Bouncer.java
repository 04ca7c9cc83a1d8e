package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;

/** A PgBouncer before a server, with a database of its own for each way of pooling. */
final class Bouncer implements AutoCloseable {
    private static final List<String> PLACES = List.of("/usr/sbin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin");

    private final Process process;
    private final int port;

    private Bouncer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts one; a test on a machine without PgBouncer is skipped, except in CI, where it fails.
     *
     * @param databases the pooler's databases by name, each with its pool_mode and pool_size
     */
    static Bouncer before(Server server, Map<String, String> databases) {
        Optional<Path> binary = binary();
        if (System.getenv("CI") != null) {
            assertThat(binary).as("pgbouncer, which .ci/run installs").isPresent();
        }
        Assumptions.assumeTrue(
                binary.isPresent(),
                "pgbouncer is not installed (apt-get install pgbouncer), so poolers are not tested");
        try {
            return start(binary.orElseThrow(), server, databases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> binary() {
        Stream<String> path =
                Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"));
        return Stream.concat(path, PLACES.stream())
                .map(folder -> Path.of(folder, "pgbouncer"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Bouncer start(Path binary, Server server, Map<String, String> databases) throws IOException {
        Path folder = Files.createTempDirectory("bouncer");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path users = Files.writeString(folder.resolve("users.txt"), "\"postgres\" \"\"\n\"pooled_login\" \"\"\n");
        int port = freePort();
        String lines = databases.entrySet().stream()
                .map(it ->
                        it.getKey() + " = host=127.0.0.1 port=" + server.port() + " dbname=postgres " + it.getValue())
                .collect(Collectors.joining("\n"));
        // as root it must change to another user, as anybody else it must not
        String user = "root".equals(System.getProperty("user.name")) ? "user = nobody" : "";
        Path configuration =
                Files.writeString(folder.resolve("pgbouncer.ini"), """
                [databases]
                %s
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                auth_type = trust
                auth_file = %s
                ignore_startup_parameters = extra_float_digits
                query_wait_timeout = 2
                %s
                """.formatted(lines, port, users, user));
        Process process = new ProcessBuilder(binary.toString(), "-q", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        Bouncer bouncer = new Bouncer(process, port);
        Expect.eventually(
                "pgbouncer listens",
                () -> bouncer.answers(databases.keySet().iterator().next()));
        return bouncer;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean answers(String database) {
        try (Connection connection = connect(database)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    Connection connect(String database) throws SQLException {
        return connect(database, "postgres");
    }

    Connection connect(String database, String user) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + user);
    }

    DataSource source(String database) {
        return Sources.of(() -> connect(database));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
