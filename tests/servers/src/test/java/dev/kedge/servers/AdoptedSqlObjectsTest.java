package dev.kedge.servers;

import static dev.kedge.servers.CompiledProject.kedge;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.sql.Statements;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adopts a database with SQL objects of nearly every kind, creates it again from the revisions, and reverts all of them. */
class AdoptedSqlObjectsTest {
    @TempDir
    private Path folder;

    @Test
    void comesBackTheSameAndGoes() throws SQLException, IOException, InterruptedException {
        Dump.assumeClient();
        Server server = Server.of(Dump.MAJOR);
        CompiledProject project = new CompiledProject(folder, "objects");
        try (Connection original = server.newDatabase("adopted_objects");
                Connection built = server.newDatabase("again_objects");
                Statement statement = original.createStatement();
                Statement other = built.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String one : Statements.split(script())) {
                statement.execute(one);
            }
            String byHand = server.url("adopted_objects");
            String again = server.url("again_objects");

            assertThat(kedge(
                            0,
                            "adopt",
                            "--url",
                            byHand,
                            "--package",
                            "com.example.objects",
                            "--out",
                            folder.toString()))
                    .contains("18 SQL objects");
            assertThat(project.compiled()).isEmpty();
            kedge(0, "check", "--model", project.model(), "--dir", project.dir());
            kedge(0, "upgrade", "--dir", project.dir(), "--url", again);
            kedge(0, "stamp", "--dir", project.dir(), "--url", byHand, "head");

            // objects that Kedge did not create have no fingerprints until repair records them
            assertThat(kedge(0, "audit", "--dir", project.dir(), "--url", byHand))
                    .contains("[existence only] SQL object publication feed", "18 existence only");
            assertThat(kedge(0, "audit", "--dir", project.dir(), "--url", again))
                    .doesNotContain("existence only");
            kedge(2, "repair", "--dir", project.dir(), "--url", byHand, "head");
            kedge(0, "repair", "--dir", project.dir(), "--url", byHand, "head", "--yes");
            assertThat(kedge(0, "audit", "--dir", project.dir(), "--url", byHand))
                    .doesNotContain("existence only");

            for (Statement each : new Statement[] {statement, other}) {
                each.execute("CREATE TABLE kept AS SELECT * FROM kedge_objects");
            }
            assertThat(fingerprints(statement)).isEqualTo(fingerprints(other)).hasLineCount(18);
            for (Statement each : new Statement[] {statement, other}) {
                each.execute("DROP TABLE kept");
            }

            kedge(0, "diff", "--from", byHand, "--to", again);
            Dump.Running first = Dump.start(server, "adopted_objects");
            Dump.Running second = Dump.start(server, "again_objects");
            assertThat(second.statements()).isEqualTo(first.statements());

            String[] back = {
                "downgrade",
                "--dir",
                project.dir(),
                "--url",
                again,
                "base",
                "--allow",
                "data-loss:orders",
                "--allow",
                "data-loss:document",
                "--allow",
                "data-loss:ddl_log"
            };
            kedge(0, back);
            assertThat(kedge(0, "audit", "--dir", project.dir(), "--url", again, "--unmanaged"))
                    .doesNotContain("SQL object", "[unmanaged]");
        }
    }

    private static String fingerprints(Statement statement) throws SQLException {
        try (var row = statement.executeQuery(
                "SELECT string_agg(object || ' ' || fingerprint, E'\\n' ORDER BY object) FROM kept")) {
            row.next();
            return row.getString(1);
        }
    }

    private static String script() throws IOException {
        try (InputStream stream = AdoptedSqlObjectsTest.class.getResourceAsStream("/schemas/objects.sql")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
