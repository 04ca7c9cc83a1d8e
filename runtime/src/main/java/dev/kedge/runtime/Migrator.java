package dev.kedge.runtime;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.RevisionHeader;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Brings a database to a target: looks, locks, looks again, then runs phase after phase. */
final class Migrator {
    private final DataSource source;
    private final Migrations migrations;
    private final Settings settings;
    private final KedgeListener listener;
    private final LedgerTables tables;

    Migrator(DataSource source, Migrations migrations, Settings settings) {
        this.source = source;
        this.migrations = migrations;
        this.settings = settings;
        this.listener = new Log(settings.listener());
        this.tables = new LedgerTables(settings.schema().orElse(migrations.schema()));
    }

    Report run(Direction direction, List<String> targets) {
        long start = System.nanoTime();
        List<Report.Ran> ran = new ArrayList<>();
        try (Session session = Session.open(source, settings.terms())) {
            Connection connection = session.connection();
            checkServer(connection, migrations);
            Ledger ledger = new Ledger(connection, tables, migrations.database());
            LedgerState seen = ledger.glance(migrations.digest());
            if (isThere(ledger, seen, direction, targets)) {
                return report(direction, ran, start);
            }
            session.prepare(tables.schema(), settings.application());
            if (!seen.exists()) {
                ledger.create();
            }
            try (AdvisoryLock lock = AdvisoryLock.acquire(ledger, settings.lockTimeout(), listener)) {
                long fence = lock.raiseFence();
                Plan plan = plan(ledger, ledger.read(), direction, targets);
                plan.refuseHalfDone(direction);
                List<RevisionScript> scripts = new Scripts(migrations, direction).read(plan.todo());
                if (scripts.isEmpty()) {
                    return report(direction, ran, start);
                }
                if (direction == Direction.UP) {
                    Unstamped.refuse(connection, migrations, plan, scripts, tables.schema());
                } else {
                    DataLoss.on(migrations, plan)
                            .refuseUnlessIn(settings.terms().allowed(), String.join(" ", targets));
                }
                scripts = guarded(connection, ledger, plan, scripts, direction, targets);
                LedgerRows rows = new LedgerRows(tables, migrations.database(), settings.application());
                try (Journal journal = new Journal(ledger, rows, plan.graph(), plan.state(), fence)) {
                    listener.runStarted(
                            direction, scripts.stream().map(PendingRevision::of).toList());
                    Work work = new Work(connection, journal, rows, settings, listener);
                    for (RevisionScript script : scripts) {
                        ran.add(told(script, () -> run(work, script, Resumption.of(ledger, plan.state(), script))));
                    }
                }
            }
        } catch (SQLException e) {
            throw Failures.ofLedger(tables, e);
        }
        return report(direction, ran, start);
    }

    /** The scripts, unless they would fail or lose what nobody manages. */
    private List<RevisionScript> guarded(
            Connection connection,
            Ledger ledger,
            Plan plan,
            List<RevisionScript> scripts,
            Direction direction,
            List<String> targets)
            throws SQLException {
        List<List<PhaseRun>> runs = new ArrayList<>();
        for (RevisionScript script : scripts) {
            runs.add(Resumption.of(ledger, plan.state(), script));
        }
        UnmanagedGuard guard = UnmanagedGuard.of(connection, migrations, plan, tables.schema(), runs);
        guard.refuseBlocked(direction);
        guard.refuseLossUnlessIn(settings.terms().allowed(), direction, targets);
        return scripts.stream().map(guard::told).toList();
    }

    /** Whether one look shows that there is nothing to do; what cannot go on is refused without waiting for the lock. */
    private boolean isThere(Ledger ledger, LedgerState state, Direction direction, List<String> targets)
            throws SQLException {
        boolean everything = direction == Direction.UP && targets.equals(List.of(Kedge.EVERYTHING));
        return (everything && state.upToDate())
                || plan(ledger, state, direction, targets).isEmpty();
    }

    private Plan plan(Ledger ledger, LedgerState state, Direction direction, List<String> targets) throws SQLException {
        return Plan.of(
                ledger, migrations, state, direction, targets, settings.terms().whenAhead());
    }

    /** The run of one revision. */
    @FunctionalInterface
    private interface Run {
        Report.Ran run() throws SQLException;
    }

    /** Tells the listener if it fails. */
    private Report.Ran told(RevisionScript script, Run run) throws SQLException {
        try {
            return run.run();
        } catch (KedgeException e) {
            listener.failed(script.revision().header(), script.direction(), e);
            throw e;
        }
    }

    private Report.Ran run(Work work, RevisionScript script, List<PhaseRun> phases) {
        long start = System.nanoTime();
        RevisionHeader revision = script.revision().header();
        listener.revisionStarted(revision, script.direction());
        for (PhaseRun phase : phases) {
            long begun = System.nanoTime();
            listener.phaseStarted(revision, phase.phase());
            switch (phase.phase().mode()) {
                case TX -> new TxPhase(work, phase).run();
                case ALONE -> new AlonePhase(work, phase).run();
                case BATCH -> new BatchPhase(work, phase).run();
                case JAVA -> new JavaPhase(work, phase).run();
            }
            listener.phaseFinished(revision, phase.phase(), since(begun));
        }
        listener.revisionFinished(revision, script.direction(), since(start));
        return new Report.Ran(revision, phases.size(), since(start));
    }

    /** The driver knows the server's version without asking. */
    static void checkServer(Connection connection, Migrations migrations) throws SQLException {
        DatabaseMetaData server = connection.getMetaData();
        if (!server.getDatabaseProductName().equals("PostgreSQL")
                || server.getDatabaseMajorVersion() < migrations.minimumServer()) {
            throw KedgeException.of(
                    Code.SERVER_TOO_OLD,
                    server.getDatabaseProductName() + " " + server.getDatabaseProductVersion(),
                    migrations.minimumServer());
        }
    }

    private Report report(Direction direction, List<Report.Ran> ran, long start) {
        return new Report(migrations.database(), direction, ran, since(start));
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
