package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.postgres.OnServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;

/** Several processes at one database, and others who hold locks. */
@ParameterizedClass
@OnServers
class ConcurrencyTest {
    private static final int PROCESSES = 8;

    @Parameter
    Server server;

    private final String schema = Server.freshSchema();
    private final MemoryMigrations two = MemoryMigrations.in(schema)
            .then("aaa1", "-- phase 1 [tx]: create\nCREATE TABLE prices (id bigint);\n")
            .then("bbb2", "-- phase 1 [tx]: add\nALTER TABLE prices ADD close numeric;\n");

    private Kedge kedge() {
        return Kedge.on(server.source()).with(two);
    }

    @Test
    void eachRevisionRunsOnceHoweverManyProcessesStart() {
        CountDownLatch start = new CountDownLatch(PROCESSES);
        List<CompletableFuture<Report>> runs = IntStream.range(0, PROCESSES)
                .mapToObj(i -> Application.start(() -> {
                    start.countDown();
                    try {
                        start.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return kedge().upgrade();
                }))
                .toList();
        assertThat(runs.stream().mapToInt(run -> run.join().ran().size()).sum()).isEqualTo(2);
        assertThat(kedge().history()).extracting(HistoryRow::revision).containsExactly("aaa1", "bbb2");
    }

    @Test
    void whoeverHoldsTheLockIsNamedWhenPatienceEnds() {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        KedgeListener stop = new KedgeListener() {
            @Override
            public void phaseStarted(RevisionHeader revision, Phase phase) {
                started.countDown();
                awaitUninterruptibly(goOn);
            }
        };
        CompletableFuture<Report> holder =
                Application.start(() -> kedge().listener(stop).upgrade());
        awaitUninterruptibly(started);
        String pid = server.value("SELECT l.pid FROM pg_locks l WHERE locktype = 'advisory' AND classid = '" + schema
                + ".kedge_state'::regclass");
        assertThat(Expect.failure(
                        DatabaseCode.LOCK_HELD,
                        () -> kedge().lockTimeout(Duration.ZERO).upgrade()))
                .hasMessageContaining("process " + pid + " (kedge) from 127.0.0.1, idle since 2")
                .hasMessageContaining("WHERE pid = " + pid);
        List<LockHolder> told = new ArrayList<>();
        KedgeListener asking = new KedgeListener() {
            @Override
            public void waitingForOther(String database, Duration waited, Optional<LockHolder> holder) {
                holder.ifPresent(told::add);
            }
        };
        Expect.failure(
                DatabaseCode.LOCK_HELD,
                () -> kedge().listener(asking)
                        .lockTimeout(Duration.ofSeconds(1))
                        .upgrade());
        assertThat(told).isNotEmpty().allMatch(it -> it.process() == Integer.parseInt(pid));
        assertThat(told.get(0).since()).isPresent();
        goOn.countDown();
        assertThat(holder.join().ran()).hasSize(2);
    }

    @Test
    void aProcessThatWasOvertakenCommitsNothing() {
        KedgeListener overtaker = new KedgeListener() {
            @Override
            public void revisionStarted(RevisionHeader revision, Direction direction) {
                if (revision.id().equals("bbb2")) {
                    server.execute("UPDATE " + schema + ".kedge_state SET fence = fence + 1");
                }
            }
        };
        Expect.failure(DatabaseCode.FENCED, () -> kedge().listener(overtaker).upgrade());
        assertThat(server.catalog(schema)).containsExactly("column prices.id bigint false ");
        assertThat(kedge().upgrade().ran()).hasSize(1);
    }

    @Test
    void aLockedTableIsTriedForAgain() throws SQLException {
        kedge().upgradeTo("aaa1");
        try (Connection reader = reader()) {
            KedgeListener release = new KedgeListener() {
                @Override
                public void retrying(RevisionHeader revision, Phase phase, int attempt, Duration pause, String reason) {
                    assertThat(reason).contains("lock timeout");
                    try {
                        reader.rollback();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }
            };
            kedge().listener(release).tableLockTimeout(Duration.ofMillis(20)).upgrade();
        }
        assertThat(kedge().history()).last().satisfies(row -> {
            assertThat(row.attempts()).isEqualTo(2);
            assertThat(row.lockWaitMillis()).isPositive();
            assertThat(row.state()).isEqualTo(RowState.DONE);
        });
    }

    @Test
    void aTableThatStaysLockedEndsTheRunAndNothingWaitsForeverBehindIt() throws SQLException {
        kedge().upgradeTo("aaa1");
        try (Connection reader = reader()) {
            Kedge impatient = kedge().tableLockTimeout(Duration.ofMillis(10)).tableLockPatience(Duration.ofMillis(30));
            assertThat(Expect.failure(DatabaseCode.LOCK_NOT_GRANTED, impatient::upgrade))
                    .hasMessageContaining("ALTER TABLE prices ADD close numeric")
                    .hasMessageContaining("00001_bbb2/up.sql:2");
            reader.rollback();
        }
        assertThat(kedge().history())
                .last()
                .satisfies(row -> assertThat(row.state()).isEqualTo(RowState.FAILED));
        assertThat(kedge().status().halfDone()).isEmpty();
        assertThat(kedge().upgrade().ran()).hasSize(1);
    }

    private Connection reader() throws SQLException {
        Connection reader = server.connect();
        reader.setAutoCommit(false);
        try (Statement statement = reader.createStatement()) {
            statement.execute("SELECT * FROM " + schema + ".prices");
        }
        return reader;
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
