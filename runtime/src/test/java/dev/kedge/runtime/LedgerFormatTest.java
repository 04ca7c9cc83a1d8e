package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import dev.kedge.core.ddl.Mode;
import dev.kedge.postgres.OnServers;
import dev.kedge.runtime.ledger.LedgerShape;
import dev.kedge.runtime.ledger.LedgerTables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;

/** The shape of the ledger, which databases keep: it never changes without a new format number. */
@ParameterizedClass
@OnServers
class LedgerFormatTest {
    @Parameter
    Server server;

    private final String schema = Server.freshSchema();

    @Test
    void theStatementsAreTheGoldenOnes() throws IOException {
        String statements =
                String.join(";\n", new LedgerShape(new LedgerTables("tenant")).create("market", true)) + ";\n";
        if (Boolean.getBoolean("kedge.golden.update")) {
            Files.writeString(Path.of("src/test/resources/dev/kedge/runtime/ledger-1.sql"), statements);
        }
        assertThat(statements).isEqualTo(golden("ledger-1.sql"));
    }

    @Test
    void aRowReadsAsItWasWritten() {
        MemoryMigrations one = MemoryMigrations.in(schema)
                .database("it's \\ a name")
                .then("aaa1", "-- phase 1 [tx]: it's \\ done\nCREATE TABLE prices (id bigint);\n");
        Kedge kedge = Kedge.on(server.source()).with(one).application("O'Hara \\ 1");
        kedge.upgrade();
        HistoryRow row = kedge.history().get(0);
        assertThat(row)
                .usingRecursiveComparison()
                .ignoringFields("started", "finished", "checksum", "kedge")
                .isEqualTo(new HistoryRow(
                        1,
                        "it's \\ a name",
                        "aaa1",
                        RowDirection.UP,
                        1,
                        1,
                        Mode.TX,
                        RowState.DONE,
                        "",
                        "it's \\ done",
                        true,
                        1,
                        Optional.empty(),
                        "postgres",
                        "O'Hara \\ 1",
                        "",
                        Instant.EPOCH,
                        Optional.empty(),
                        0,
                        Optional.empty(),
                        Optional.of("1.0.0"),
                        Optional.of("message of aaa1"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(row.checksum()).isEqualTo(one.headers().get(0).checksum());
        assertThat(row.kedge()).startsWith("0.");
        assertThat(row.finished().orElseThrow()).isAfterOrEqualTo(row.started());
        assertThat(server.query("SELECT digest, fence, format, needs, heads FROM " + schema + ".kedge_state"))
                .containsExactly(one.digest() + " 1 1 0.1 {aaa1}");
    }

    @Test
    void aLedgerThatTheGoldenStatementsMadeIsUsed() throws IOException {
        server.execute(golden("ledger-1.sql").replace("tenant", schema));
        server.execute("INSERT INTO " + schema + ".kedge_history (database, revision, direction, phase, phases, mode,"
                + " state, checksum, sql_hash, steps, compatible, attempts, who, application, kedge, started, finished,"
                + " lock_wait_ms) VALUES ('market', 'aaa1', 'stamp', 0, 0, 'tx', 'done', 'sum', '', '', true, 1, '', '',"
                + " '0.1', now(), now(), 0)");
        MemoryMigrations none = MemoryMigrations.in(schema);
        assertThat(Kedge.on(server.source()).with(none).status().unknown())
                .containsExactly(new Status.Unknown("aaa1", true, Optional.empty(), Optional.empty()));
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = LedgerFormatTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
