package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.cli.console.ExitCode;
import dev.kedge.postgres.Postgres;
import dev.kedge.runtime.DatabaseUrl;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.live.LiveDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code diff} and {@code audit} say of sources that are none: a code, exit code 1, and never a password. */
class BadSourceTest {
    private static final String SECRET = Recorded.SECRET;
    private static final Path FOLDER = Path.of("../example-app/src/main/resources/kedge/market");
    private static final String SNAPSHOT = FOLDER.resolve("snapshot.jsonl").toString();

    @TempDir
    private static Path work;

    /** One of its own, for it asks for passwords. */
    private static EmbeddedPostgres server;

    private static FakeServer old;
    private static FakeServer rubbish;
    private static FakeServer silent;
    private static int closedPort;

    /**
     * A source and what is to be said of it.
     *
     * @param what why it is none
     * @param words the source
     * @param code the code
     * @param says what the message says, too
     */
    private record Bad(String what, String words, String code, String says) {
        @Override
        public String toString() {
            return what;
        }
    }

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = Postgres.builder().start();
        old = FakeServer.postgres("13.22");
        rubbish = FakeServer.rubbish();
        silent = FakeServer.silent();
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closedPort = socket.getLocalPort();
        }
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE joe LOGIN PASSWORD 'right'");
            statement.execute("CREATE ROLE blind LOGIN PASSWORD '" + SECRET + "'");
            statement.execute("CREATE TABLE here (id bigint)");
            statement.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
            statement.execute("CREATE DATABASE closed");
            statement.execute("REVOKE CONNECT ON DATABASE closed FROM PUBLIC");
            try (ResultSet row = statement.executeQuery("SHOW hba_file")) {
                row.next();
                Path rules = Path.of(row.getString(1));
                Files.writeString(rules, "host all joe all scram-sha-256\n" + Files.readString(rules));
            }
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        old.close();
        rubbish.close();
        silent.close();
    }

    private static String url(String user, int port, String database) {
        return "postgresql://" + user + ":" + SECRET + "@localhost:" + port + "/" + database;
    }

    static Stream<Bad> databases() {
        int port = server.getPort();
        return Stream.of(
                new Bad("wrong password", url("joe", port, "postgres"), "KDG501", "joe@localhost:" + port),
                new Bad("unknown role", url("nobody_here", port, "postgres"), "KDG501", "nobody_here"),
                new Bad("unknown database", url("postgres", port, "nothing"), "KDG501", "nothing"),
                new Bad("no right to connect", url("blind", port, "closed"), "KDG501", "closed"),
                new Bad("unknown host", "postgres://joe:" + SECRET + "@host.invalid/x", "KDG501", "host.invalid"),
                new Bad("closed port", url("joe", closedPort, "x"), "KDG501", "refused"),
                new Bad("a server that is too old", url("joe", old.port(), "x"), "KDG603", "PostgreSQL 13"),
                new Bad("no PostgreSQL", url("joe", rubbish.port(), "x"), "KDG501", "localhost:" + rubbish.port()),
                new Bad(
                        "nobody answers",
                        url("joe", silent.port(), "x") + "?loginTimeout=2",
                        "KDG501",
                        "localhost:" + silent.port()),
                new Bad("a port that is none", "postgresql://joe:" + SECRET + "@localhost:99999/x", "KDG513", "port"),
                new Bad("a bad escape", "postgresql://joe:" + SECRET + "%zz@localhost/x", "KDG513", "%"),
                new Bad("another database", "mysql://joe:" + SECRET + "@localhost/x", "KDG513", "postgresql://"),
                new Bad("a slip", "postgres:/joe:" + SECRET + "@localhost/x", "KDG513", "two slashes"),
                new Bad("no scheme", "joe:" + SECRET + "@localhost/x", "KDG513", "postgresql://"));
    }

    static Stream<Bad> files() throws IOException {
        byte[] good = Files.readAllBytes(Path.of(SNAPSHOT));
        return Stream.of(
                new Bad("nothing there", work.resolve("none").toString(), "KDG601", "none"),
                new Bad("a folder without a snapshot", work.toString(), "KDG601", "snapshot.jsonl"),
                new Bad("an empty file", write("empty.jsonl", new byte[0]), "KDG3", "empty.jsonl"),
                new Bad("other text", write("other.jsonl", bytes("SELECT 1;\n")), "KDG3", "other.jsonl:1"),
                new Bad(
                        "no text",
                        write("image.jsonl", new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff}),
                        "KDG",
                        "image"),
                new Bad("a file that is cut off", write("half.jsonl", half(good)), "KDG3", "half.jsonl"),
                new Bad("a newer format", write("newer.jsonl", newer(good)), "KDG3", "newer.jsonl"),
                new Bad("no model", write("other.json", bytes("{}")), "KDG", "other.json"),
                new Bad("a name that no file may have", "a\0b", "KDG513", ""));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] half(byte[] good) {
        return bytes(new String(good, StandardCharsets.UTF_8).substring(0, good.length / 2));
    }

    private static byte[] newer(byte[] good) {
        return bytes(new String(good, StandardCharsets.UTF_8).replaceFirst("\"format\":1", "\"format\":99"));
    }

    private static String write(String name, byte[] content) throws IOException {
        Path folder = Files.createDirectories(work.resolve("files"));
        return Files.write(folder.resolve(name), content).toString();
    }

    @ParameterizedTest
    @MethodSource({"databases", "files"})
    void diffRefusesIt(Bad bad) {
        refuses(bad, "diff", "--from", bad.words(), "--to", SNAPSHOT);
        refuses(bad, "diff", "--to", bad.words(), "--from", SNAPSHOT, "--sql");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void auditRefusesIt(Bad bad) {
        refuses(bad, "audit", "--dir", FOLDER.toString(), "--url", bad.words());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void noExceptionHoldsThePassword(Bad bad) {
        DatabaseUrl.parse(bad.words()).value().ifPresent(url -> {
            StringWriter trace = new StringWriter();
            try (LiveDatabase database = LiveDatabase.open(url, "public")) {
                database.catalog();
            } catch (KedgeException e) {
                e.printStackTrace(new PrintWriter(trace, true));
            }
            assertThat(trace.toString()).isNotEmpty().doesNotContain(SECRET);
        });
    }

    @Test
    void aRoleWithoutRightsOnTheSchemaIsTold() throws SQLException {
        String url = url("blind", server.getPort(), "postgres");
        Bad bad = new Bad("no rights", url, "KDG602", "no USAGE on schema public");
        refuses(bad, "diff", "--from", url, "--to", SNAPSHOT);
        refuses(new Bad("no rights", url, "KDG", ""), "audit", "--dir", FOLDER.toString(), "--url", url);
    }

    @Test
    void theTwinIsCheckedLikeTheDatabase() {
        String url = "postgresql://postgres@localhost:" + server.getPort() + "/postgres";
        for (Bad bad : List.of(
                new Bad("no url", "joe:" + SECRET + "@localhost", "KDG513", ""),
                new Bad("closed", url("joe", closedPort, "x"), "KDG501", ""),
                new Bad("itself, which is not empty", url, "KDG608", "objects"))) {
            refuses(bad, "audit", "--dir", FOLDER.toString(), "--url", url, "--twin", bad.words());
        }
    }

    private static void refuses(Bad bad, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Recorded.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        assertThat(exit).as(err.toString()).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString())
                .contains("[" + bad.code())
                .contains(bad.says())
                .doesNotContain(SECRET);
        assertThat(out.toString()).isEmpty();
    }
}
