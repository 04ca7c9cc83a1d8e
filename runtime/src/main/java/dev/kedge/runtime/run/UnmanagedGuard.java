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
 * What a run would do to the things in a database that no revision has made: what it would lose with the objects that it
 * drops and makes again, and what would make its SQL fail. Before anything runs the live catalogs are asked, and only where
 * the SQL drops or resets something.
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
     * Looks at a run.
     *
     * @param defaultSchema the schema that unqualified names mean
     * @param runs the phases that are left to run, by revision, in their order
     */
    public static UnmanagedGuard of(
            Session session, Migrations migrations, RunPlan plan, String defaultSchema, List<List<PhaseRun>> runs)
            throws SQLException {
        Removals removals = new Removals();
        Map<Removal, PhaseRun> phases = new HashMap<>();
        // nothing is lost of what is not there yet
        boolean fresh = plan.present().isEmpty();
        int read = 0;
        int sure = Integer.MAX_VALUE;
        for (List<PhaseRun> revision : fresh ? List.<List<PhaseRun>>of() : runs) {
            for (PhaseRun run : revision) {
                removals.read(run.phase().statements());
                List<Removal> all = removals.all();
                if (run.phase().statements().stream().anyMatch(Locks::areUnknown)) {
                    // code may take off what is in the way
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

    /** Every schema on the way: the SQL has been made for what they hold. */
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

    /** What would be lost. */
    public List<UnmanagedLoss> losses() {
        return losses;
    }

    /** Refuses what would fail in the middle. */
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

    /** Refuses what would be lost and is not allowed by name. */
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

    /** The script with the losses that were allowed, which its rows in the ledger tell. */
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
