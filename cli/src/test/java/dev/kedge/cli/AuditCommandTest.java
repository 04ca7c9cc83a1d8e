package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.cli.console.ExitCode;
import dev.kedge.core.sql.Statements;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Audits databases of the example application, as it left them and changed by hand. */
class AuditCommandTest {
    private static final Path FOLDER = Path.of("../example-app/src/main/resources/kedge/market");
    private static final Path GOLDEN = Path.of("src/test/resources/dev/kedge/cli/audit");
    private static final int WIDTH = 80;

    private static final List<String> BY_HAND = List.of(
            "ALTER TABLE prices DROP COLUMN adjusted_close",
            "ALTER TABLE stocks ADD COLUMN note text DEFAULT 'x'",
            "CREATE TABLE scratch (id bigint)",
            "CREATE INDEX prices_by_hand ON prices (close_price) WHERE close_price > 100 AND volume > 1000000",
            "CREATE FUNCTION total() RETURNS numeric LANGUAGE sql AS $$\n    SELECT sum(close_price)\n    FROM prices\n$$",
            "ALTER TABLE users ALTER email TYPE varchar(400)",
            "CREATE RULE by_hand AS ON DELETE TO daily_ohlcv DO ALSO NOTHING");

    private final String url = TestServer.freshDatabase();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void whatWasMigratedIsAsDeclared() throws IOException {
        assertThat(kedge("upgrade")).isZero();
        assertThat(kedge("audit")).isZero();
        golden("clean.txt");
        assertThat(kedge("audit", "--json")).isZero();
        assertThat(out()).contains("\"unmanaged\":[]").doesNotContain("repair");
    }

    @Test
    void whatWasChangedByHandIsListedWithBothWaysOut() throws IOException {
        assertThat(kedge("upgrade")).isZero();
        execute(BY_HAND.toArray(String[]::new));
        assertThat(kedge("audit")).isEqualTo(ExitCode.DIFFERENT);
        golden("by-hand.txt");
        assertThat(kedge("audit", "--json")).isEqualTo(ExitCode.DIFFERENT);
        golden("by-hand.json");
        assertThat(kedge("audit", "--no-repair", "--unmanaged")).isEqualTo(ExitCode.DIFFERENT);
        golden("by-hand-listed.txt");
        assertThat(out().lines()).allMatch(line -> line.length() <= WIDTH);
        assertThat(kedge("audit", "--verbose", "--no-repair")).isEqualTo(ExitCode.DIFFERENT);
        assertThat(out()).contains("[ok]        column volume");
    }

    @Test
    void theSchemaOfAnotherTenantIsNothingToRepair() {
        assertThat(kedge("upgrade")).isZero();
        assertThat(kedge("upgrade", "--schema", "tenant", "--create-schema")).isZero();
        assertThat(kedge("audit")).isZero();
        assertThat(kedge("audit", "--schema", "tenant")).isZero();
        assertThat(out()).doesNotContain("[extra]", "[missing]");
        execute("CREATE TABLE tenant.more ()", "CREATE SCHEMA other");
        assertThat(kedge("audit", "--schema", "tenant")).isEqualTo(ExitCode.DIFFERENT);
        assertThat(out()).contains("[extra]     table more", "[extra]     schema other");
    }

    @Test
    void theRepairMakesTheDatabaseRight() throws IOException {
        assertThat(kedge("upgrade")).isZero();
        execute(BY_HAND.toArray(String[]::new));
        assertThat(kedge("audit")).isEqualTo(ExitCode.DIFFERENT);
        String script = out().substring(out().indexOf("SET search_path"), out().indexOf("\nTo correct the code"));
        // each of these stands for itself or in a transaction of the script's own
        for (String statement : Statements.split(script)) {
            execute(statement);
        }
        assertThat(kedge("audit")).isZero();
    }

    @Test
    void aDatabaseBehindTheFolderIsHeldAgainstItsOwnRevision() {
        assertThat(kedge("upgrade", "+24")).isZero();
        assertThat(kedge("audit")).isZero();
        assertThat(out()).contains(", 8 behind the folder");
        assertThat(kedge("status")).isEqualTo(ExitCode.DIFFERENT);
        assertThat(out()).contains("pending  8");
    }

    @Test
    void aDatabaseThatWasNeverStampedIsToldSo() {
        execute("CREATE TABLE prices (id bigint)");
        assertThat(kedge("audit")).isEqualTo(ExitCode.DIFFERENT);
        assertThat(err()).contains("KDG610", "kedge stamp --dir");
        assertThat(out()).contains("[extra]     table prices");
        assertThat(kedge("status")).isEqualTo(ExitCode.DIFFERENT);
        assertThat(out()).contains("applied  0, no revision in the ledger");
    }

    @Test
    void aDatabaseAheadOfTheFolderIsNotJudged() {
        assertThat(kedge("upgrade")).isZero();
        execute(
                "INSERT INTO kedge_history (database, revision, direction, phase, phases, mode, state, checksum, sql_hash,"
                        + " steps, compatible, attempts, who, application, kedge, started, finished, lock_wait_ms)"
                        + " SELECT database, 'abcabcabcabc', 'up', 1, 1, mode, state, checksum, sql_hash, steps, true, attempts,"
                        + " who, application, kedge, started, finished, lock_wait_ms FROM kedge_history ORDER BY id DESC LIMIT 1",
                "UPDATE kedge_state SET digest = ''");
        assertThat(kedge("audit")).isEqualTo(ExitCode.FAILED);
        assertThat(err()).contains("KDG604", "abcabcabcabc");
        assertThat(kedge("status")).isZero();
        assertThat(out()).contains("abcabcabcabc  is applied but unknown here");
    }

    private void execute(String... statements) {
        for (String sql : statements) {
            TestServer.execute(url, sql);
        }
    }

    private void golden(String file) throws IOException {
        String text = out();
        Path path = GOLDEN.resolve(file);
        if (Boolean.getBoolean("kedge.golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(path, text);
        }
        assertThat(text).isEqualTo(Files.readString(path, StandardCharsets.UTF_8));
    }

    private int kedge(String command, String... more) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> arguments = new ArrayList<>(List.of(command, "--dir", FOLDER.toString(), "--url", url));
        arguments.addAll(List.of(more));
        return Recorded.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments.toArray(String[]::new));
    }

    private String out() {
        return out.toString();
    }

    private String err() {
        return err.toString();
    }
}
