package dev.kedge.runtime.upkeep;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.lock.Locks;
import dev.kedge.core.lock.RelationLock;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Renaming;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.step.Hazard;
import dev.kedge.core.step.Step;
import dev.kedge.runtime.Preview;
import dev.kedge.runtime.WhenAhead;
import dev.kedge.runtime.ledger.Access;
import dev.kedge.runtime.ledger.Ledger;
import dev.kedge.runtime.run.Migrator;
import dev.kedge.runtime.run.MissingSteps;
import dev.kedge.runtime.run.Resumption;
import dev.kedge.runtime.run.RetirementPair;
import dev.kedge.runtime.run.RunPlan;
import dev.kedge.runtime.run.UnmanagedGuard;
import dev.kedge.runtime.run.UnstampedCheck;
import dev.kedge.runtime.script.AppliedSchema;
import dev.kedge.runtime.script.KnownRevisions;
import dev.kedge.runtime.script.PhaseRun;
import dev.kedge.runtime.script.RevisionScript;
import dev.kedge.runtime.script.Scripts;
import dev.kedge.runtime.script.SimulatedRevision;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds out what a run would do, and changes nothing. */
public final class Previewer {
    private final Access access;
    private final KnownRevisions migrations;
    /** The renames of the planned revisions so far. */
    private final List<Renaming> renamings = new ArrayList<>();

    public Previewer(Access access) {
        this.access = access;
        this.migrations = access.migrations();
    }

    public Preview preview(Direction direction, List<String> targets) {
        return access.read(ledger -> preview(ledger, direction, targets));
    }

    private Preview preview(Ledger ledger, Direction direction, List<String> targets) throws SQLException {
        Connection connection = ledger.session().connection();
        String defaultSchema = access.tables().schema();
        Migrator.checkServer(connection, migrations);
        WhenAhead whenAhead = access.settings().terms().whenAhead();
        RunPlan plan = RunPlan.of(ledger, migrations, ledger.read(), direction, targets, whenAhead);
        plan.refuseHalfDone(direction);
        RelationSizes sizes = new RelationSizes(connection, defaultSchema);
        List<Preview.PlannedRevision> revisions = new ArrayList<>();
        Set<String> there = direction == Direction.UP ? plan.applied() : plan.present();
        Schema schema = AppliedSchema.revisions(migrations, there);
        List<RevisionScript> scripts = new Scripts(migrations, direction).read(plan.todo());
        if (direction == Direction.UP) {
            UnstampedCheck.refuse(ledger.session(), migrations, plan, scripts, defaultSchema);
        }
        List<List<PhaseRun>> runs = new ArrayList<>();
        for (RevisionScript script : scripts) {
            SimulatedRevision run = SimulatedRevision.of(schema, script.revision(), direction);
            List<PhaseRun> left = Resumption.of(ledger, plan.state(), script);
            runs.add(left);
            revisions.add(planned(script, left, run, sizes));
            schema = run.after();
        }
        MissingSteps.refuse(runs, access.settings().dataSteps().keySet());
        UnmanagedGuard guard = UnmanagedGuard.of(ledger.session(), migrations, plan, defaultSchema, runs);
        guard.refuseBlocked(direction);
        return new Preview(
                migrations.database(),
                direction,
                revisions,
                guard.losses(),
                plan.beside(),
                RetirementPair.in(plan, scripts, direction));
    }

    private Preview.PlannedRevision planned(
            RevisionScript script, List<PhaseRun> left, SimulatedRevision run, RelationSizes sizes)
            throws SQLException {
        Locks locks = new Locks(run.before(), run.after());
        List<Preview.PlannedPhase> phases = new ArrayList<>();
        for (Phase phase : script.phases()) {
            // phases that are done still show what has been proven
            List<RelationLock> taken = locks.phase(
                    phase.statements(),
                    writesAnew(phase, script, run),
                    phase.terms().tables(),
                    phase.guarded());
            List<Preview.PlannedLock> planned = new ArrayList<>();
            for (RelationLock lock : taken) {
                sizes.of(now(lock.relation())).ifPresent(size -> planned.add(new Preview.PlannedLock(lock, size)));
            }
            if (left.stream().anyMatch(p -> p.phase().number() == phase.number())) {
                boolean opaque =
                        phase.mode() == Mode.JAVA || phase.statements().stream().anyMatch(Locks::areUnknown);
                phases.add(new Preview.PlannedPhase(phase, planned, opaque));
            }
        }
        script.revision()
                .steps(script.direction())
                .forEach(step -> step.renaming().ifPresent(renamings::add));
        return new Preview.PlannedRevision(script.revision().header(), phases, run.hazards(), wayBack(script, run));
    }

    /**
     * Whether a phase may rewrite a table. Steps know this of their SQL; for SQL without a step the worst case is
     * assumed.
     */
    private static boolean writesAnew(Phase phase, RevisionScript script, SimulatedRevision run) {
        List<Step> steps = script.revision().steps(script.direction());
        return phase.steps().isEmpty()
                || phase.steps().stream()
                        .map(number -> steps.get(number - 1).subject())
                        .anyMatch(subject -> run.hazards().stream()
                                .anyMatch(hazard -> hazard.kind() == Hazard.Kind.REWRITE
                                        && hazard.object().equals(subject)));
    }

    /** The current name of a relation that has this name after the renames so far. */
    private QualifiedName now(QualifiedName relation) {
        QualifiedName name = relation;
        for (int i = renamings.size() - 1; i >= 0; i--) {
            name = renamings.get(i).inverse().relation(name);
        }
        return name;
    }

    private Preview.WayBack wayBack(RevisionScript script, SimulatedRevision run) {
        Revision revision = script.revision();
        Direction back = script.direction() == Direction.UP ? Direction.DOWN : Direction.UP;
        boolean nothing = new Scripts(migrations, back).isMissing(revision.header()) && script.count() > 0;
        if (nothing || run.isIrreversible()) {
            return Preview.WayBack.NONE;
        }
        return run.isLossy() || deletes(run, revision, back) ? Preview.WayBack.WITHOUT_DATA : Preview.WayBack.EXACT;
    }

    /** Whether reverting the revision deletes data that was written since. */
    private static boolean deletes(SimulatedRevision run, Revision revision, Direction back) {
        return SimulatedRevision.of(run.after(), revision, back).hazards().stream()
                .anyMatch(hazard -> hazard.kind() == Hazard.Kind.DATA_LOSS);
    }
}
