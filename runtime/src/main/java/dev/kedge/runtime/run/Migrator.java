package dev.kedge.runtime.run;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.Target;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.KedgeListener;
import dev.kedge.runtime.Report;
import dev.kedge.runtime.connection.DriverProcess;
import dev.kedge.runtime.connection.Guard;
import dev.kedge.runtime.connection.Log;
import dev.kedge.runtime.ledger.Access;
import dev.kedge.runtime.ledger.Access.Creating;
import dev.kedge.runtime.ledger.Contradictions;
import dev.kedge.runtime.ledger.Fence;
import dev.kedge.runtime.ledger.Journal;
import dev.kedge.runtime.ledger.Ledger;
import dev.kedge.runtime.ledger.LedgerRows;
import dev.kedge.runtime.ledger.LedgerState;
import dev.kedge.runtime.ledger.LedgerTables;
import dev.kedge.runtime.ledger.SkippedPhases;
import dev.kedge.runtime.ledger.SquashLedger;
import dev.kedge.runtime.script.KnownRevisions;
import dev.kedge.runtime.script.PhaseRun;
import dev.kedge.runtime.script.RevisionFiles;
import dev.kedge.runtime.script.RevisionScript;
import dev.kedge.runtime.script.Scripts;
import dev.kedge.runtime.session.Session;
import dev.kedge.runtime.session.SessionEffect;
import dev.kedge.runtime.session.Settings;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings a database to a target: reads the ledger, takes the lock, reads the ledger again, and runs one phase after the
 * other.
 */
public final class Migrator {
    private final Access access;
    private final KnownRevisions migrations;
    private final Settings settings;
    private final KedgeListener listener;
    private final LedgerTables tables;

    public Migrator(Access access) {
        this.access = access;
        this.migrations = access.migrations();
        this.settings = access.settings();
        this.listener = new Log(settings.listener());
        this.tables = access.tables();
    }

    public Report run(Direction direction, List<String> targets) {
        long start = System.nanoTime();
        Done done = access.open(ledger -> {
            checkServer(ledger.session().connection(), migrations);
            LedgerState seen = ledger.glance(migrations.digest());
            Optional<Done> there = there(ledger, seen, direction, targets);
            if (there.isPresent()) {
                return there.get();
            }
            Creating creating = Creating.unless(seen.exists());
            return access.underLock(ledger, creating, (it, fence) -> run(it, fence, direction, targets));
        });
        return new Report(migrations.database(), direction, done.ran(), done.beside(), since(start));
    }

    /**
     * What was done.
     *
     * @param ran the revisions that were run
     * @param beside the heads that the database has beside the targets
     */
    private record Done(List<Report.Ran> ran, List<RevisionHeader> beside) {}

    /** Runs the revisions while the lock is held. */
    private Done run(Ledger ledger, Fence fence, Direction direction, List<String> targets) throws SQLException {
        Session session = ledger.session();
        LedgerState raw = ledger.read();
        RunPlan plan = plan(ledger, raw, direction, targets);
        plan.refuseHalfDone(direction);
        List<RevisionScript> scripts = new Scripts(migrations, direction).read(plan.todo());
        List<Report.Ran> ran = new ArrayList<>();
        if (scripts.isEmpty()) {
            heal(ledger, fence, raw, plan);
            return new Done(ran, plan.beside());
        }
        if (direction == Direction.UP) {
            refuseUnstamped(session, plan, scripts);
        } else {
            DataLoss.on(migrations, plan).refuseUnlessIn(settings.terms().allowed(), plan, targets);
        }
        scripts = guarded(ledger, plan, scripts, direction, targets);
        RetirementPair.in(plan, scripts, direction).forEach(listener::noticed);
        session.remember(customSettings(scripts));
        LedgerRows rows = ledger.rows(migrations, settings.application());
        Guard guard = session.guard();
        try (Journal journal = new Journal(ledger, rows, plan.graph(), plan.state(), fence);
                LockWatch watch = new LockWatch(
                        access.source(),
                        session.process(),
                        DriverProcess.of(session.connection()),
                        guard.statements(),
                        listener)) {
            listener.runStarted(
                    direction, scripts.stream().map(RevisionScript::pending).toList());
            PhaseContext work = new PhaseContext(guard, journal, rows, settings, listener, watch);
            for (RevisionScript script : scripts) {
                SkippedPhases skipped = skipped(ledger, script);
                List<PhaseRun> phases = Resumption.of(ledger, plan.state(), script);
                ran.add(told(script, () -> run(session, work, script, phases, skipped)));
            }
        }
        return new Done(ran, plan.beside());
    }

    /** Corrects a row that contradicts the history. A run that has something to do writes the row anyway. */
    private static void heal(Ledger ledger, Fence fence, LedgerState raw, RunPlan plan) throws SQLException {
        if (!plan.state().contradictions().isEmpty()) {
            Log.LOGGER.warn(
                    "The ledger contradicted itself and was corrected: {}",
                    plan.state().contradictions());
            List<String> heads = SquashLedger.heads(plan.graph(), plan.state().heads());
            ledger.commit(fence, List.of(ledger.settle(fence, heads, Contradictions.digest(raw))));
        }
    }

    /** Reads the catalogs as the run's role, like everything else. */
    private void refuseUnstamped(Session session, RunPlan plan, List<RevisionScript> scripts) throws SQLException {
        if (plan.state().standings().isEmpty()) {
            session.alone(() -> UnstampedCheck.refuse(session, migrations, plan, scripts, tables.schema()));
        }
    }

    private static Set<String> customSettings(List<RevisionScript> scripts) {
        return scripts.stream()
                .flatMap(script -> script.phases().stream())
                .flatMap(phase -> SessionEffect.customSettings(phase).stream())
                .collect(Collectors.toSet());
    }

    /** Returns the scripts, unless they would fail or would drop objects that Kedge does not manage. */
    private List<RevisionScript> guarded(
            Ledger ledger, RunPlan plan, List<RevisionScript> scripts, Direction direction, List<String> targets)
            throws SQLException {
        List<List<PhaseRun>> runs = new ArrayList<>();
        for (RevisionScript script : scripts) {
            runs.add(Resumption.of(ledger, plan.state(), script));
        }
        MissingSteps.refuse(runs, settings.dataSteps().keySet());
        Session session = ledger.session();
        List<RevisionScript> told = new ArrayList<>();
        session.alone(() -> {
            UnmanagedGuard guard = UnmanagedGuard.of(session, migrations, plan, tables.schema(), runs);
            guard.refuseBlocked(direction);
            guard.refuseLossUnlessIn(settings.terms().allowed(), direction, targets);
            scripts.forEach(script -> told.add(guard.told(script)));
        });
        return told;
    }

    /**
     * What is reported if one query shows that there is nothing to do; absent if there is something. Fails at once,
     * without waiting for the lock, if the run cannot proceed.
     */
    private Optional<Done> there(Ledger ledger, LedgerState state, Direction direction, List<String> targets)
            throws SQLException {
        boolean everything = direction == Direction.UP && targets.equals(List.of(Target.HEADS));
        if (everything && state.upToDate() && areHeads(state.heads())) {
            return Optional.of(new Done(List.of(), List.of()));
        }
        RunPlan plan = plan(ledger, state, direction, targets);
        return plan.isEmpty() && plan.state().contradictions().isEmpty()
                ? Optional.of(new Done(List.of(), plan.beside()))
                : Optional.empty();
    }

    /** Whether these are the heads of this build, without reading its graph. With squashes this cannot be decided. */
    private boolean areHeads(List<String> heads) {
        List<RevisionHeader> headers = migrations.headers();
        Set<String> ends = new HashSet<>();
        headers.forEach(revision -> ends.add(revision.id()));
        headers.forEach(revision -> ends.removeAll(revision.parents()));
        return ends.equals(Set.copyOf(heads));
    }

    private RunPlan plan(Ledger ledger, LedgerState state, Direction direction, List<String> targets)
            throws SQLException {
        return RunPlan.of(
                ledger, migrations, state, direction, targets, settings.terms().whenAhead());
    }

    /** The run of one revision. */
    @FunctionalInterface
    private interface Run {
        Report.Ran run() throws SQLException;
    }

    /** Informs the listener if the run fails. */
    private Report.Ran told(RevisionScript script, Run run) throws SQLException {
        try {
            return run.run();
        } catch (KedgeException e) {
            listener.failed(script.revision().header(), script.direction(), e);
            throw e;
        }
    }

    /** The phases whose way back is skipped, because they were. */
    private static SkippedPhases skipped(Ledger ledger, RevisionScript script) throws SQLException {
        boolean mayBe = script.direction() == Direction.DOWN
                && script.phases().stream()
                        .anyMatch(phase -> !phase.terms().undoes().isEmpty());
        return mayBe ? SkippedPhases.of(ledger, script.revision().id()) : SkippedPhases.NONE;
    }

    private Report.Ran run(
            Session session, PhaseContext work, RevisionScript script, List<PhaseRun> phases, SkippedPhases skipped)
            throws SQLException {
        long start = System.nanoTime();
        RevisionHeader revision = script.revision().header();
        listener.revisionStarted(revision, script.direction());
        for (PhaseRun phase : phases) {
            long begun = System.nanoTime();
            work.stopBefore(phase);
            listener.phaseStarted(revision, phase.phase());
            Optional<String> condition = skipped.condition(phase.phase().terms().undoes());
            if (condition.isPresent()) {
                DueCheck.skip(work, phase, condition.get());
                listener.phaseFinished(revision, phase.phase(), since(begun));
                continue;
            }
            switch (phase.phase().mode()) {
                case TX -> new TxPhase(work, phase).run();
                case ALONE -> session.alone(() -> new AlonePhase(work, phase).run());
                case BATCH -> new BatchPhase(work, phase).run();
                case COPY -> new CopyPhase(work, phase, new RevisionFiles(migrations)).run();
                case JAVA -> new JavaPhase(work, phase).run();
            }
            if (phase.phase().mode() != Mode.ALONE && SessionEffect.mayRemain(phase.phase())) {
                session.putBack();
            }
            listener.phaseFinished(revision, phase.phase(), since(begun));
        }
        listener.revisionFinished(revision, script.direction(), since(start));
        return new Report.Ran(revision, phases.size(), since(start));
    }

    /** Checks the server's version, which the driver knows without a query. */
    public static void checkServer(Connection connection, Migrations migrations) throws SQLException {
        DatabaseMetaData server = connection.getMetaData();
        if (!server.getDatabaseProductName().equals("PostgreSQL")
                || server.getDatabaseMajorVersion() < migrations.minimumServer()) {
            throw KedgeException.of(
                    DatabaseCode.SERVER_TOO_OLD,
                    server.getDatabaseProductName() + " " + server.getDatabaseProductVersion(),
                    migrations.minimumServer());
        }
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
