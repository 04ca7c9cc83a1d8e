package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kedge.core.audit.Finding;
import dev.kedge.core.audit.Finding.Verdict;
import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.View;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Statements;
import dev.kedge.files.accept.Reconciliation;
import dev.kedge.postgres.Majors;
import dev.kedge.postgres.OnServers;
import dev.kedge.postgres.Postgres;
import dev.kedge.runtime.DatabaseUrl;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.Unmanaged;
import dev.kedge.runtime.live.Audited;
import dev.kedge.runtime.live.LiveDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

/** Audits databases that let nobody try anything out, with and without a twin, and databases that others share. */
class AuditServersTest {
    private static final String LIVE =
            "CREATE TABLE price (kind text DEFAULT 'a', close numeric(10,2), CONSTRAINT kinds CHECK (kind IN ('a', 'b')));"
                    + "CREATE VIEW dear AS SELECT close FROM price WHERE close > 100;"
                    + "CREATE TABLE same (id bigint)";

    @TempDir
    private Path work;

    private static Optional<Expression> expression(String text) {
        return Optional.of(new Expression(text));
    }

    /** Spelled otherwise than any server prints it. */
    private static Schema declared(String kinds) {
        Column kind = Column.of("kind", 1, PgType.of("text")).withNullable(true).withDefault(expression("'a'"));
        Column close = Column.of("close", 2, PgType.of("numeric(10,2)")).withNullable(true);
        Column id = Column.of("id", 1, PgType.of("bigint")).withNullable(true);
        return Schema.of(List.of(
                Table.of(QualifiedName.of("price"), List.of(kind, close))
                        .plus(CheckConstraint.of("kinds", new Expression("kind in (" + kinds + ")"))),
                View.of(QualifiedName.of("dear"), new Expression("select close from price where close>100"), false),
                Table.of(QualifiedName.of("same"), List.of(id))));
    }

    private static boolean none(QualifiedName table) {
        return table.name().isEmpty();
    }

    private static LiveDatabase open(String url) {
        return LiveDatabase.open(DatabaseUrl.parse(url).get(), "public");
    }

    private static void run(Connection database, String script) throws SQLException {
        PhaseRunner runner = new PhaseRunner(database);
        for (String statement : Statements.split(script)) {
            runner.execute(statement);
        }
    }

    private static List<String> verdicts(Audited audited, Verdict verdict) {
        return audited.findings().stream()
                .filter(finding -> finding.verdict() == verdict)
                .map(finding -> finding.object().path())
                .toList();
    }

    private static void decidesNothingAlone(LiveDatabase live) {
        Audited audited = live.audit(declared("'a', 'b'"), AuditServersTest::none);
        assertThat(verdicts(audited, Verdict.UNDECIDED)).containsExactly("dear", "price.kind", "price.kinds");
        assertThat(verdicts(audited, Verdict.OK)).containsExactly("price", "price.close", "same", "same.id");
        assertThat(audited.findings()).hasSize(7);
        Reconciliation repair = Reconciliation.of(audited.declared(), audited.found());
        assertThat(repair.database().up()).isEmpty();
        assertThat(repair.code()).isEmpty();
    }

    private static void decidesAllWith(LiveDatabase twin, LiveDatabase live) {
        assertThat(live.audit(live.catalog(), declared("'a', 'b'"), AuditServersTest::none, Optional.of(twin))
                        .isClean())
                .isTrue();
        Audited other = live.audit(live.catalog(), declared("'a', 'c'"), AuditServersTest::none, Optional.of(twin));
        assertThat(verdicts(other, Verdict.DIFFERS)).containsExactly("price.kinds");
        assertThat(verdicts(other, Verdict.UNDECIDED)).isEmpty();
        assertThat(twin.catalog().schema()).isEqualTo(Schema.EMPTY);
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void aServerInRecoveryHasATwin(int major) throws Exception {
        Path data = work.resolve("data");
        try (EmbeddedPostgres primary = started(major, data);
                Connection connection = primary.getPostgresDatabase().getConnection()) {
            run(connection, LIVE);
        }
        Files.createFile(data.resolve("standby.signal"));
        Server.of(major).emptyDatabase("by_hand");
        try (EmbeddedPostgres standby = started(major, data);
                LiveDatabase live = open("postgresql://postgres@localhost:" + standby.getPort() + "/postgres");
                LiveDatabase twin = open(Server.of(major).url("by_hand"))) {
            decidesNothingAlone(live);
            decidesAllWith(twin, live);
        }
    }

    private static EmbeddedPostgres started(int major, Path data) throws IOException {
        return Postgres.builder(major)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start();
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void aRoleWithoutTheRightToTemporaryTablesHasATwin(int major) throws SQLException {
        Connection database = Server.of(major).emptyDatabase("migrated");
        Server.of(major).emptyDatabase("by_hand");
        run(database, LIVE + "; CREATE ROLE auditor LOGIN; GRANT USAGE ON SCHEMA public TO auditor");
        run(database, "REVOKE TEMP ON DATABASE migrated FROM PUBLIC");
        Catalog before = Catalog.of(database);
        String url = Server.of(major).url("migrated").replace("postgres@", "auditor@");
        try (LiveDatabase live = open(url);
                LiveDatabase twin = open(Server.of(major).url("by_hand"))) {
            decidesNothingAlone(live);
            decidesAllWith(twin, live);
            assertThat(Catalog.of(database)).isEqualTo(before);
        } finally {
            run(database, "GRANT TEMP ON DATABASE migrated TO PUBLIC; DROP OWNED BY auditor; DROP ROLE auditor");
        }
    }

    @Test
    void aTwinIsEmpty() throws SQLException {
        Server server = Server.of(Majors.usual());
        run(server.emptyDatabase("migrated"), LIVE);
        run(server.emptyDatabase("by_hand"), "CREATE TABLE here (id bigint)");
        try (LiveDatabase live = open(server.url("migrated"));
                LiveDatabase full = open(server.url("by_hand"))) {
            refuses(live, full, CommandCode.TWIN_NOT_EMPTY);
        }
    }

    @Test
    void aTwinIsOfTheSameVersion() throws SQLException {
        Majors.requireSeveral();
        Server older = Server.of(Majors.oldest());
        Server server = Server.of(Majors.newest());
        run(older.emptyDatabase("migrated"), LIVE);
        server.emptyDatabase("by_hand");
        try (LiveDatabase live = open(older.url("migrated"));
                LiveDatabase newer = open(server.url("by_hand"))) {
            refuses(live, newer, CommandCode.TWIN_OTHER_VERSION);
        }
    }

    private static void refuses(LiveDatabase live, LiveDatabase twin, Code code) {
        assertThatThrownBy(() -> live.audit(live.catalog(), declared("'a'"), AuditServersTest::none, Optional.of(twin)))
                .isInstanceOfSatisfying(
                        KedgeException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void ignoredTablesAreNobodysBusiness(int major) throws SQLException {
        Connection database = Server.of(major).emptyDatabase("migrated");
        run(
                database,
                LIVE + "; CREATE TABLE legacy_orders (id serial PRIMARY KEY, at date);"
                        + "ALTER TABLE same ADD CONSTRAINT same_order FOREIGN KEY (id) REFERENCES legacy_orders;"
                        + "CREATE INDEX legacy_at ON legacy_orders (at); GRANT SELECT ON legacy_orders TO kedge_reader;"
                        + "CREATE TABLE legacy_days (at date NOT NULL) PARTITION BY RANGE (at);"
                        + "CREATE TABLE days_2025 PARTITION OF legacy_days FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');"
                        + "CREATE RULE keep AS ON DELETE TO price DO ALSO NOTHING");
        try (LiveDatabase live = open(Server.of(major).url("migrated"))) {
            Audited audited =
                    live.audit(declared("'a', 'b'"), table -> table.name().startsWith("legacy_"));
            assertThat(audited.findings()).extracting(Finding::verdict).containsOnly(Verdict.OK);
            assertThat(audited.unmanaged())
                    .extracting(Unmanaged::toString)
                    .containsExactly(
                            "ignored table legacy_days",
                            "ignored table legacy_orders",
                            "foreign key to an ignored table same.same_order",
                            "rule keep on public.price");
        }
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void ignoredPartitionsAreTheJobsThatMakeThem(int major) throws SQLException {
        Connection database = Server.of(major).emptyDatabase("migrated");
        run(
                database,
                "CREATE TABLE days (at date NOT NULL) PARTITION BY RANGE (at);"
                        + "CREATE INDEX days_at_idx ON days (at);"
                        + "CREATE TABLE days_other PARTITION OF days DEFAULT;"
                        + "CREATE TABLE days_2025 PARTITION OF days FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')"
                        + " PARTITION BY RANGE (at); GRANT SELECT ON days_2025 TO kedge_reader;"
                        + "CREATE TABLE december PARTITION OF days_2025 FOR VALUES FROM ('2025-12-01') TO ('2026-01-01')");
        try (LiveDatabase live = open(Server.of(major).url("migrated"))) {
            Schema all = live.catalog().schema();
            Schema none = all.without(name -> name.name().startsWith("days_"));
            assertThat(none.partitions()).isEmpty();
            assertThat(none.tables()).hasSize(1);
            Schema declared =
                    none.plus(all.partition(QualifiedName.of("days_other")).orElseThrow());
            Audited audited = live.audit(declared, table -> table.name().startsWith("days_"));
            assertThat(audited.findings()).extracting(Finding::verdict).containsOnly(Verdict.OK);
            assertThat(verdicts(audited, Verdict.OK)).contains("days", "days_other");
            assertThat(audited.unmanaged())
                    .extracting(Unmanaged::toString)
                    .containsExactly("ignored partition days_2025");
            Audited bare = live.audit(none, table -> table.name().startsWith("days_"));
            assertThat(bare.isClean()).isTrue();
            assertThat(verdicts(live.audit(none, AuditServersTest::none), Verdict.EXTRA))
                    .containsExactly("days_2025", "days_other", "december");
        }
    }

    @Test
    void nobodyIsKeptWaitingBehindAnAudit() throws SQLException {
        Connection database = Server.of(Majors.usual()).emptyDatabase("migrated");
        run(database, LIVE);
        database.setAutoCommit(false);
        try (LiveDatabase live = open(Server.of(Majors.usual()).url("migrated"))) {
            run(database, "LOCK TABLE price IN ACCESS EXCLUSIVE MODE");
            assertThatThrownBy(live::catalog)
                    .isInstanceOfSatisfying(
                            KedgeException.class, e -> assertThat(e.code()).isEqualTo(CommandCode.CATALOG_BUSY));
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
    }
}
