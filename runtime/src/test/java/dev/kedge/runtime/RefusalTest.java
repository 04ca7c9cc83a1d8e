package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kedge.Kedge;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.RevisionCode;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Table;
import dev.kedge.core.step.CreateTable;
import dev.kedge.core.step.DropTable;
import dev.kedge.core.step.Reinstate;
import dev.kedge.core.step.Retire;
import dev.kedge.postgres.OnServers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;

/** What a run refuses, and what it says. */
@ParameterizedClass
@OnServers
class RefusalTest {
    private static final String CREATE = "-- phase 1 [tx]: create\nCREATE TABLE prices (id bigint);\n";
    private static final String DROP = "-- phase 1 [tx]: drop\nDROP TABLE prices;\n";

    @Parameter
    Server server;

    private final String schema = Server.freshSchema();
    private final MemoryMigrations one = MemoryMigrations.in(schema).then("aaa1", CREATE, DROP);

    private Kedge kedge(MemoryMigrations migrations) {
        return Kedge.on(server.source()).with(migrations);
    }

    @Test
    void anAppliedRevisionThatWasEdited() {
        kedge(one).upgrade();
        MemoryMigrations edited = MemoryMigrations.in(schema).then("aaa1", CREATE + "-- more\n", DROP);
        assertThat(Expect.failure(DatabaseCode.REVISION_EDITED, kedge(edited)::upgrade))
                .hasMessageContaining("revisions/00000_aaa1");
        assertThat(kedge(edited).status().edited()).hasSize(1);
        assertThat(kedge(edited).status().isUpToDate()).isFalse();
    }

    @Test
    void sqlThatIsNotWhatWasCompiled() {
        assertThat(Expect.failure(DatabaseCode.SQL_EDITED, kedge(one.packaged(CREATE + " "))::upgrade))
                .hasMessageContaining("revisions/00000_aaa1/up.sql");
        assertThat(kedge(one.packaged(CREATE.replace("\n", "\r\n"))).upgrade().ran())
                .hasSize(1);
    }

    @Test
    void sqlThatIsNotThere() {
        assertThat(Expect.failure(DatabaseCode.SQL_MISSING, kedge(one.packaged(null))::upgrade))
                .hasMessageContaining("kedge/market/revisions/00000_aaa1/up.sql");
    }

    @Test
    void allProblemsAreToldBeforeAnythingRuns() {
        MemoryMigrations bad = one.then("bbb2", CREATE)
                .packaged(null)
                .then("ccc3", CREATE)
                .packaged("other")
                .then("ddd4", "-- phase 1 [tx]: fine\nSELECT 1;\n");
        KedgeException failure = Expect.failure(DatabaseCode.SQL_MISSING, kedge(bad)::upgrade);
        assertThat(failure.diagnostics())
                .extracting(d -> d.code())
                .containsExactly(DatabaseCode.SQL_MISSING, DatabaseCode.SQL_EDITED);
        assertThat(kedge(bad).status().applied()).isEmpty();
    }

    @Test
    void aServerThatIsTooOld() {
        Expect.failure(DatabaseCode.SERVER_TOO_OLD, kedge(one.minimumServer(19))::upgrade);
    }

    @Test
    void aLedgerOfALaterKedge() {
        kedge(one).upgrade();
        server.execute("UPDATE " + schema + ".kedge_state SET format = 2, needs = '0.7'");
        assertThat(Expect.failure(DatabaseCode.LEDGER_TOO_NEW, kedge(one)::upgrade))
                .hasMessageContaining("Kedge 0.7 or later");
        server.execute("ALTER TABLE " + schema + ".kedge_history RENAME revision TO changed");
        Expect.failure(DatabaseCode.LEDGER_TOO_NEW, kedge(one)::status);
    }

    @Test
    void aRoleWithoutTheRightToCreateTheLedger() {
        server.execute("CREATE ROLE guest_" + schema + " LOGIN; CREATE SCHEMA " + schema);
        String url = server.url().replace("user=postgres", "user=guest_" + schema);
        Kedge guest = Kedge.on(DatabaseUrl.parse(url).get().dataSource()).with(one);
        assertThat(Expect.failure(DatabaseCode.LEDGER_FAILED, guest::upgrade))
                .hasMessageContaining("permission denied")
                .hasMessageContaining("GRANT USAGE, CREATE ON SCHEMA " + schema + " TO guest_" + schema);
        server.execute("GRANT USAGE, CREATE ON SCHEMA " + schema + " TO guest_" + schema);
        assertThat(guest.upgrade().ran()).hasSize(1);
    }

    @Test
    void aRoleWithoutRightsOnTheLedgerOfAnother() {
        kedge(one).upgrade();
        String role = "other_" + schema;
        server.execute("CREATE ROLE " + role + " LOGIN; GRANT USAGE ON SCHEMA " + schema + " TO " + role);
        String url = server.url().replace("user=postgres", "user=" + role);
        MemoryMigrations two = one.then("bbb2", "-- phase 1 [tx]: nothing\nSELECT 1;\n");
        Kedge other = Kedge.on(DatabaseUrl.parse(url).get().dataSource()).with(two);
        String tables = " ON " + schema + ".kedge_state, " + schema + ".kedge_history, " + schema + ".kedge_objects TO "
                + role + ";";
        assertThat(Expect.failure(DatabaseCode.LEDGER_FAILED, other::status))
                .hasMessageContaining("GRANT SELECT, INSERT, UPDATE" + tables)
                .hasMessageContaining("the role that owns");
        server.execute("GRANT SELECT" + tables);
        assertThat(Expect.failure(DatabaseCode.LEDGER_FAILED, other::upgrade))
                .hasMessageContaining("GRANT SELECT, INSERT, UPDATE" + tables);
        server.execute("GRANT SELECT, INSERT, UPDATE" + tables);
        assertThat(other.upgrade().ran()).hasSize(1);
    }

    @Test
    void aStatementThatFails() {
        MemoryMigrations bad = one.then(
                "bbb2", "-- phase 1 [tx]: two\nALTER TABLE prices ADD a int;\n\nALTER TABLE\n  nowhere ADD b int;\n");
        assertThat(Expect.failure(DatabaseCode.STATEMENT_FAILED, kedge(bad)::upgrade))
                .hasMessageContaining("revisions/00001_bbb2/up.sql:4")
                .hasMessageContaining("\"nowhere\" does not exist")
                .hasMessageContaining("SQLSTATE 42P01")
                .hasMessageContaining("in: ALTER TABLE")
                .hasMessageNotContaining("Batch entry");
        assertThat(server.catalog(schema)).containsExactly("column prices.id bigint false ");
        assertThat(kedge(bad).history()).last().satisfies(row -> {
            assertThat(row.state()).isEqualTo(RowState.FAILED);
            assertThat(row.error().orElse("")).contains("nowhere");
        });
        MemoryMigrations mended = one.then("bbb2", "-- phase 1 [tx]: two\nALTER TABLE prices ADD a int;\n");
        assertThat(kedge(mended).upgrade().ran()).hasSize(1);
        assertThat(kedge(mended).upgrade().isNoop()).isTrue();
    }

    @Test
    void aStatementThatMustNotRunInATransaction() {
        MemoryMigrations bad =
                one.then("bbb2", "-- phase 1 [tx]: index\nCREATE INDEX CONCURRENTLY prices_id ON prices (id);\n");
        assertThat(Expect.failure(DatabaseCode.STATEMENT_FAILED, kedge(bad)::upgrade))
                .hasMessageContaining("[alone]");
    }

    @Test
    @Tag("way-out:KDG517")
    void turningRoundHalfWay() {
        String first = "-- phase 1 [tx]: a\nALTER TABLE prices ADD a int;\n\n";
        MemoryMigrations bad = one.then("bbb2", first + "-- phase 2 [tx]: b\nALTER TABLE nowhere ADD b int;\n", DROP);
        Expect.failure(DatabaseCode.STATEMENT_FAILED, kedge(bad)::upgrade);
        assertThat(kedge(bad).status().halfDone()).containsExactly(new Status.HalfDone("bbb2", RowDirection.UP, 2, 2));
        assertThat(Expect.failure(DatabaseCode.PHASE_HALF_DONE, () -> kedge(bad).downgradeTo("base")))
                .hasMessageContaining("upgrade of revision bbb2 stopped in phase 2 of 2")
                .hasMessageContaining("Fix revisions/00001_bbb2/up.sql and run: kedge.upgrade()");
        MemoryMigrations otherStart =
                one.then("bbb2", "-- phase 1 [tx]: a\nSELECT 1;\n\n-- phase 2 [tx]: b\nSELECT 2;\n");
        Expect.failure(DatabaseCode.REVISION_EDITED, kedge(otherStart)::upgrade);
        MemoryMigrations mended = one.then("bbb2", first + "-- phase 2 [tx]: b\nALTER TABLE prices ADD b int;\n");
        kedge(mended).upgrade();
        assertThat(server.catalog(schema)).hasSize(3);
    }

    @Test
    void turningRoundHalfWayDown() {
        String down = "-- phase 1 [tx]: a\nALTER TABLE prices DROP a;\n\n-- phase 2 [tx]: b\nSELECT 1 / 0;\n";
        MemoryMigrations two = one.then("bbb2", "-- phase 1 [tx]: a\nALTER TABLE prices ADD a int;\n", down);
        kedge(two).upgrade();
        Expect.failure(DatabaseCode.STATEMENT_FAILED, () -> kedge(two).downgradeTo("aaa1"));
        assertThat(Expect.failure(DatabaseCode.PHASE_HALF_DONE, kedge(two)::upgrade))
                .hasMessageContaining("downgrade of revision bbb2 stopped in phase 2 of 2")
                .hasMessageContaining("Fix revisions/00001_bbb2/down.sql and run: kedge.downgradeTo(\"aaa1\")");
    }

    @Test
    void aDowngradeWithoutAWayBack() {
        MemoryMigrations none = MemoryMigrations.in(schema).then("aaa1", CREATE, "");
        kedge(none).upgrade();
        Expect.failure(DatabaseCode.IRREVERSIBLE, () -> kedge(none).downgradeTo("base"));
        Expect.failure(
                RevisionCode.TARGET_WRONG_WAY,
                () -> kedge(none.then("bbb2", CREATE)).downgradeTo("bbb2"));
    }

    /** A retirement changes no database, so neither it nor what takes it back has SQL in each direction. */
    @Test
    void stepsBackThatNeedNoSql() {
        Table table = Table.of(
                QualifiedName.of("prices"),
                List.of(Column.of("id", 1, PgType.of("bigint")), Column.of("sector", 2, PgType.of("text"))));
        ObjectKey sector = ObjectKey.column(table.name(), "sector");
        MemoryMigrations all = MemoryMigrations.in(schema)
                .then(
                        "aaa1",
                        "-- phase 1 [tx]: create\nCREATE TABLE prices (id bigint NOT NULL, sector text NOT NULL);\n",
                        "-- phase 1 [tx]: drop\nDROP TABLE prices;\n")
                .withSteps(List.of(new CreateTable(table)), List.of(new DropTable(table.name())))
                .then("bbb2", "", "")
                .withSteps(List.of(new Retire(sector)), List.of(new Reinstate(sector, true)))
                .then("ccc3", "-- phase 1 [tx] steps 1: withdraw\nSELECT sector FROM prices WHERE false;\n", "")
                .withSteps(List.of(new Reinstate(sector, false)), List.of(new Retire(sector)));
        kedge(all).upgrade();
        kedge(all).downgradeTo("bbb2");
        assertThat(kedge(all).current().heads()).containsExactly("bbb2");
        kedge(all).downgradeTo("aaa1");
        kedge(all).upgrade();
        assertThat(kedge(all).current().heads()).containsExactly("ccc3");
    }

    @Test
    @Tag("way-out:KDG518")
    void aJavaStepThatIsNotThere() {
        MemoryMigrations java = one.then("bbb2", "-- phase 1 [java]: seed\nmarket.seed\n");
        assertThat(Expect.failure(DatabaseCode.DATA_STEP_MISSING, kedge(java)::upgrade))
                .hasMessageContaining("market.seed");
        kedge(java)
                .dataStep("market.seed", c -> {
                    try (var statement = c.createStatement()) {
                        statement.execute("INSERT INTO prices VALUES (7)");
                    }
                })
                .upgrade();
        assertThat(server.query("SELECT id FROM " + schema + ".prices")).isEqualTo(List.of("7"));
    }

    @Test
    void aListenerThatThrowsEndsTheRunWhichTheNextContinues() {
        KedgeListener broken = new KedgeListener() {
            @Override
            public void phaseFinished(RevisionHeader revision, Phase phase, Duration took) {
                throw new IllegalStateException("listener");
            }
        };
        assertThatThrownBy(() -> kedge(one).listener(broken).upgrade()).hasMessage("listener");
        assertThat(kedge(one).upgrade().isNoop()).isTrue();
    }
}
