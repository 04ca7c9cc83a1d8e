package dev.kedge.runtime.run;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.lock.Locks;
import dev.kedge.core.lock.Removal;
import dev.kedge.core.lock.Removals;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.Replay;
import dev.kedge.core.revision.Target;
import dev.kedge.core.schema.Schema;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.UnmanagedLoss;
import dev.kedge.runtime.catalog.Consequences;
import dev.kedge.runtime.catalog.Dependent;
import dev.kedge.runtime.script.AppliedSchema;
import dev.kedge.runtime.script.PhaseRun;
import dev.kedge.runtime.script.RevisionScript;
import dev.kedge.runtime.session.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks what a run would do to objects that no revision has created: which of them it would drop together with the
 * objects that it drops and recreates, and which would make its SQL fail. The live catalogs are read before anything
 * runs, and only if the SQL drops or resets something.
 */
public final class UnmanagedGuard {
    private final List<UnmanagedLoss> losses;
    private final List<Dependent> blockers;
    private final Map<Removal, PhaseRun> phases;

    private UnmanagedGuard(Consequences consequences, Map<Removal, PhaseRun> phases) {
        this.losses = consequences.losses();
        this.blockers = consequences.blockers();
        this.phases = phases;
    }

    /**
     * Examines a run.
     *
     * @param defaultSchema the schema of unqualified names
     * @param runs the phases that are left to run, by revision, in order
     */
    public static UnmanagedGuard of(
            Session session, Migrations migrations, RunPlan plan, String defaultSchema, List<List<PhaseRun>> runs)
            throws SQLException {
        Removals removals = new Removals();
        Map<Removal, PhaseRun> phases = new HashMap<>();
        // nothing exists yet that could be lost
        boolean fresh = plan.present().isEmpty();
        int read = 0;
        int sure = Integer.MAX_VALUE;
        for (List<PhaseRun> revision : fresh ? List.<List<PhaseRun>>of() : runs) {
            for (PhaseRun run : revision) {
                removals.read(run.phase().statements());
                List<Removal> all = removals.all();
                if (run.phase().statements().stream().anyMatch(Locks::areUnknown)) {
                    // code may remove what would stop the SQL
                    sure = Math.min(sure, read);
                }
                all.subList(read, all.size()).forEach(removal -> phases.putIfAbsent(removal, run));
                read = all.size();
            }
        }
        if (read == 0) {
            return new UnmanagedGuard(Consequences.NONE, phases);
        }
        List<Schema> known = known(migrations, plan, runs);
        Consequences found =
                session.snapshot(defaultSchema, it -> Consequences.of(it, defaultSchema, removals.all(), known));
        return new UnmanagedGuard(found.withBlockersOf(removals.all().subList(0, Math.min(sure, read))), phases);
    }

    /** All schemas that the run passes through: the SQL handles their objects itself. */
    private static List<Schema> known(Migrations migrations, RunPlan plan, List<List<PhaseRun>> runs) {
        List<Schema> known = new ArrayList<>();
        for (List<PhaseRun> revision : runs) {
            for (PhaseRun run : revision.subList(0, Math.min(1, revision.size()))) {
                Direction direction = run.direction();
                if (known.isEmpty()) {
                    known.add(AppliedSchema.revisions(
                            migrations, direction == Direction.UP ? plan.applied() : plan.present()));
                }
                Schema before = known.get(known.size() - 1);
                known.add(KedgeException.unwrap(Replay.apply(before, run.revision(), direction)));
            }
        }
        return known;
    }

    /** The objects that would be lost. */
    public List<UnmanagedLoss> losses() {
        return losses;
    }

    /** Refuses a run whose SQL would fail half-way. */
    public void refuseBlocked(Direction direction) {
        if (!blockers.isEmpty()) {
            throw KedgeException.of(
                    DatabaseCode.UNMANAGED_IN_THE_WAY,
                    title(direction),
                    blockers.stream()
                            .map(blocker -> "  " + blocker.sentence())
                            .distinct()
                            .collect(Collectors.joining("\n")),
                    blockers.stream()
                            .map(blocker ->
                                    blocker.wayOut().map(sql -> sql + ";").orElse("-- the " + blocker.thing()))
                            .distinct()
                            .collect(Collectors.joining("\n")));
        }
    }

    private static String title(Direction direction) {
        return direction == Direction.UP ? "The upgrade" : "The downgrade";
    }

    /** Refuses a run that would lose objects that were not permitted by name. */
    void refuseLossUnlessIn(Set<String> allowed, Direction direction, List<String> targets) {
        List<UnmanagedLoss> missing = losses.stream()
                .filter(loss -> !allowed.contains(loss.acknowledgement()))
                .toList();
        if (!missing.isEmpty()) {
            throw KedgeException.of(
                    DatabaseCode.UNMANAGED_LOST,
                    title(direction),
                    missing.stream()
                            .map(loss -> "  " + loss.sentence())
                            .distinct()
                            .collect(Collectors.joining("\n")),
                    Wording.of(
                            "{" + (direction == Direction.UP ? "upgrade" : "downgrade")
                                    + " @target=%1$s --allow=\"%2$s\"}",
                            targets.equals(List.of(Target.HEADS)) ? List.of() : targets,
                            missing.stream()
                                    .map(UnmanagedLoss::acknowledgement)
                                    .distinct()
                                    .toList()));
        }
    }

    /** The script with the losses that were permitted, so that its ledger rows record them. */
    RevisionScript told(RevisionScript script) {
        Map<Integer, List<String>> lost = new HashMap<>();
        for (UnmanagedLoss loss : losses) {
            PhaseRun run = phases.get(loss.removal());
            if (run != null && run.script().equals(script)) {
                lost.computeIfAbsent(run.phase().number(), number -> new ArrayList<>())
                        .add(loss.acknowledgement());
            }
        }
        return script.withLost(lost);
    }
}
