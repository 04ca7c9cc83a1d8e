package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.runtime.connection.DatabaseUrl;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Follows the ways out where there is no connection to be had. */
class ConnectionWaysOutTest {
    private final Server server = Server.newest();
    private final String name = "at_" + Server.freshSchema();
    private final MemoryMigrations one = MemoryMigrations.in("public");

    private String url(String user, String database) {
        return "postgresql://" + user + "@localhost:" + port() + "/" + database;
    }

    private int port() {
        return Integer.parseInt(server.url().replaceAll(".*:(\\d+)/.*", "$1"));
    }

    private void connects(String url) {
        Kedge.on(DatabaseUrl.parse(url).get().dataSource()).with(one).status();
    }

    private String refused(String url) {
        return Expect.failure(DatabaseCode.CONNECTION_FAILED, () -> connects(url))
                .diagnostics()
                .get(0)
                .remedy()
                .toString();
    }

    private static String lastLine(String text) {
        return text.substring(text.lastIndexOf('\n') + 1);
    }

    @Test
    @Tag("way-out:KDG501")
    void aDatabaseIsCreatedAndTheRightGranted() {
        server.execute("CREATE ROLE " + name + " LOGIN");
        server.execute(lastLine(refused(url("postgres", name))));
        connects(url("postgres", name));
        server.execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
        server.execute(lastLine(refused(url(name, name))));
        connects(url(name, name));
    }

    @Test
    @Tag("way-out:KDG501")
    void hostAndPortAreCorrected() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        assertThat(refused("postgresql://postgres@localhost:" + closed + "/postgres"))
                .startsWith("Check host and port");
        assertThat(refused("postgresql://postgres@no-such-host.invalid/postgres"))
                .isEqualTo("Check the name of the host.");
        assertThat(refused(url("nobody_x", "postgres"))).startsWith("Check user and password");
        connects(url("postgres", "postgres"));
    }

    @Test
    @Tag("way-out:KDG501")
    void aPoolerIsCalledOne() throws IOException, InterruptedException {
        try (ServerSocket pooler = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> refuse(pooler));
            answering.start();
            assertThat(refused(
                            "postgresql://postgres@localhost:" + pooler.getLocalPort() + "/postgres?sslmode=disable"))
                    .contains("connection pooler", "the port of the server itself");
            answering.join();
        }
        connects(url("postgres", "postgres"));
    }

    /** Says what PgBouncer says when its pool has no connection to give. */
    private static void refuse(ServerSocket pooler) {
        try (Socket socket = pooler.accept()) {
            assertThat(socket.getInputStream().read()).isNotNegative();
            ByteArrayOutputStream fields = new ByteArrayOutputStream();
            for (String field : new String[] {"SFATAL", "C08P01", "Mquery_wait_timeout"}) {
                fields.write((field + "\0").getBytes(StandardCharsets.US_ASCII));
            }
            fields.write(0);
            socket.getOutputStream().write(new byte[] {'E', 0, 0, 0, (byte) (fields.size() + 4)});
            fields.writeTo(socket.getOutputStream());
            socket.getOutputStream().flush();
            assertThat(socket.getInputStream().readNBytes(1)).hasSizeLessThan(2);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Tag("way-out:KDG513")
    @Tag("way-out:KDG514")
    void aUrlIsWrittenAsTheExamplesAre() {
        for (String wrong : new String[] {"", "localhost/postgres"}) {
            String wayOut = DatabaseUrl.choose(Optional.of(wrong), Map.of(), Optional.empty())
                    .diagnostics()
                    .get(0)
                    .remedy()
                    .toString();
            Matcher example =
                    Pattern.compile("\\b(?:jdbc:)?postgresql://[\\w@:./]+").matcher(wayOut);
            int examples = 0;
            while (example.find()) {
                examples++;
                String given = example.group()
                        .replace("user@", "postgres@")
                        .replace("host:5432/name", "localhost:" + port() + "/postgres");
                connects(given.startsWith("jdbc:") ? given + "?user=postgres" : given);
            }
            assertThat(examples).isPositive();
        }
        DatabaseUrl variable = DatabaseUrl.choose(
                        Optional.empty(), Map.of("DATABASE_URL", url("postgres", "postgres")), Optional.empty())
                .get();
        connects(variable.toString());
    }
}
