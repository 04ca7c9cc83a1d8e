package dev.kedge.runtime.upkeep;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.StampRoute;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.Stamped;
import dev.kedge.runtime.connection.Log;
import dev.kedge.runtime.ledger.Access;
import dev.kedge.runtime.ledger.Access.Creating;
import dev.kedge.runtime.ledger.EditDetector;
import dev.kedge.runtime.ledger.Fence;
import dev.kedge.runtime.ledger.Ledger;
import dev.kedge.runtime.ledger.LedgerRows;
import dev.kedge.runtime.ledger.LedgerState;
import dev.kedge.runtime.ledger.SquashLedger;
import dev.kedge.runtime.run.Migrator;
import dev.kedge.runtime.run.RunPlan;
import dev.kedge.runtime.script.KnownRevisions;
import dev.kedge.runtime.script.RevisionState;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes what the ledger records for a database, and nothing else, under the lock and in one transaction. */
public final class Stamper {
    private final Access access;
    private final KnownRevisions migrations;

    /** What happens to the recorded revisions before the stamp. */
    public enum Before {
        KEEP,
        PURGE
    }

    public Stamper(Access access) {
        this.access = access;
        this.migrations = access.migrations();
    }

    /** Returns what a stamp would change, and changes nothing. */
    public Stamped preview(List<String> targets, Before before) {
        return access.read(ledger -> {
            Migrator.checkServer(ledger.session().connection(), migrations);
            return change(ledger, ledger.read(), targets, before).toReport(migrations.database());
        });
    }

    public Stamped run(List<String> targets, Before before) {
        return access.open(ledger -> {
            Migrator.checkServer(ledger.session().connection(), migrations);
            LedgerState seen = ledger.read();
            change(ledger, seen, targets, before);
            return access.underLock(ledger, Creating.unless(seen.exists()), (it, fence) -> {
                Change change = change(ledger, ledger.read(), targets, before);
                write(ledger, fence, change, targets);
                Log.LOGGER.info("{} is stamped at {}", migrations.database(), change.heads);
                return change.toReport(migrations.database());
            });
        });
    }

    /**
     * The rows to write. They are computed once without the lock, so that an impossible stamp changes nothing at all.
     */
    private Change change(Ledger ledger, LedgerState raw, List<String> targets, Before before) throws SQLException {
        RevisionGraph graph = migrations.graph();
        LedgerState state =
                before == Before.KEEP ? SquashLedger.seen(graph, raw) : SquashLedger.seenFromTheMiddle(graph, raw);
        if (before == Before.KEEP) {
            refuseUnknown(graph, state, targets);
            RunPlan.refuseEdited(new EditDetector(ledger, migrations), graph, state);
        }
        Set<String> present = RunPlan.ids(graph, state, RevisionState::isPresent);
        StampRoute route = KedgeException.unwrap(StampRoute.to(graph, present, targets));
        List<RevisionState> gone = new ArrayList<>();
        unknown(graph, state).forEach(gone::add);
        route.removed().forEach(r -> state.standing(r.id()).ifPresent(gone::add));
        graph.openSquashes()
                .forEach(squash -> state.standing(squash.id())
                        .filter(RevisionState::isHalfDone)
                        .ifPresent(gone::add));
        List<RevisionHeader> added =
                route.wanted().stream().filter(r -> !isRecorded(state, r)).toList();
        Set<String> wanted = route.wanted().stream().map(RevisionHeader::id).collect(Collectors.toSet());
        return new Change(
                graph,
                added,
                gone,
                route.wanted(),
                graph.headsOf(wanted).stream().map(RevisionHeader::id).toList());
    }

    /** Whether the ledger records exactly this revision as applied. One that was edited since is recorded again. */
    private static boolean isRecorded(LedgerState state, RevisionHeader revision) {
        return state.standing(revision.id())
                .filter(s -> s.isApplied() && s.checksum().equals(revision.checksum()))
                .isPresent();
    }

    private static Stream<RevisionState> unknown(RevisionGraph graph, LedgerState state) {
        return state.standings().values().stream()
                .filter(s -> s.isPresent() && graph.find(s.revision()).isEmpty());
    }

    private static void refuseUnknown(RevisionGraph graph, LedgerState state, List<String> targets) {
        List<String> ids =
                unknown(graph, state).map(RevisionState::revision).sorted().toList();
        if (!ids.isEmpty()) {
            throw KedgeException.of(
                    DatabaseCode.STAMP_OVER_UNKNOWN,
                    (ids.size() == 1 ? "revision " : "revisions ") + String.join(", ", ids),
                    targets);
        }
    }

    private void write(Ledger ledger, Fence fence, Change change, List<String> targets) throws SQLException {
        LedgerRows rows = ledger.rows(migrations, access.settings().application());
        String why = "stamp " + String.join(" ", targets);
        List<String> statements = new ArrayList<>();
        // a run that was active has lost the lock, which is held here now
        statements.add(rows.interrupted());
        change.gone.forEach(standing -> statements.addAll(unstamped(change.graph, rows, standing, why)));
        change.added.forEach(revision -> statements.addAll(rows.stamped(revision, why)));
        statements.add(ledger.settle(
                fence, SquashLedger.heads(change.graph, change.heads), RevisionGraph.digest(change.wanted)));
        ledger.commit(fence, statements);
    }

    /** For a squash that replaced others, those others are recorded, not the squash. */
    private static List<String> unstamped(RevisionGraph graph, LedgerRows rows, RevisionState standing, String why) {
        return graph.order().stream()
                .filter(r -> r.isSquash() && r.id().equals(standing.revision()))
                .findFirst()
                .map(squash -> rows.squashed(squash, Direction.DOWN, why))
                .orElseGet(() -> List.of(rows.unstamped(standing, why)));
    }

    /**
     * The rows to write.
     *
     * @param graph the known revisions
     * @param added the revisions to record as applied
     * @param gone the revisions to record as not applied
     * @param wanted all revisions that are applied afterwards
     * @param heads the heads of these
     */
    private record Change(
            RevisionGraph graph,
            List<RevisionHeader> added,
            List<RevisionState> gone,
            List<RevisionHeader> wanted,
            List<String> heads) {
        Stamped toReport(String database) {
            return new Stamped(
                    database, added, gone.stream().map(RevisionState::revision).toList(), heads);
        }
    }
}
