package dev.kedge.runtime.ledger;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.Shortcut;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.connection.Concatenation;
import dev.kedge.runtime.connection.Log;
import dev.kedge.runtime.connection.Transactions;
import dev.kedge.runtime.failure.LedgerFailure;
import dev.kedge.runtime.failure.StatementFailure;
import dev.kedge.runtime.script.PhaseRun;
import dev.kedge.runtime.script.RevisionScript;
import dev.kedge.runtime.script.RevisionState;
import dev.kedge.runtime.session.Session;
import dev.kedge.runtime.session.SessionEffect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Writes the ledger while one run holds the lock. A run that gets the lock raises the fence, and every commit updates
 * the row that contains it: a process that lost the lock without noticing updates no row, and cannot commit.
 *
 * <p>The digest is empty during a run. So a run that dies never leaves a digest that does not match the applied
 * revisions.
 */
public final class Journal implements AutoCloseable {
    private final Session session;
    private final Ledger ledger;
    private final RevisionGraph graph;
    private final LedgerRows rows;
    private final Fence fence;
    private final Set<String> heads;
    /** The revisions that were applied when the run began, and their ancestors. */
    private final Set<String> below;

    /** The checksums of the applied revisions, by id; for a squash that replaces others, its own checksum. */
    private final Map<String, String> checksums = new LinkedHashMap<>();

    /** The journal of a run, which must have raised the fence before it read the state. */
    public Journal(Ledger ledger, LedgerRows rows, RevisionGraph graph, LedgerState state, Fence fence) {
        this.session = ledger.session();
        this.ledger = ledger;
        this.rows = rows;
        this.graph = graph;
        this.fence = fence;
        this.heads = new LinkedHashSet<>(state.heads());
        state.standings().values().stream()
                .filter(RevisionState::isApplied)
                .forEach(s -> checksums.put(s.revision(), s.checksum()));
        this.below = graph.withAncestors(checksums.keySet());
    }

    /** Commits the statements unless another run has taken over. Returns the numbers of rows that they changed. */
    public int[] commit(List<String> statements) throws SQLException {
        try {
            return Transactions.in(
                    session.connection(), c -> send(c, session.conditions(), statements, fenceCheck("")));
        } catch (StatementFailure e) {
            throw new LedgerFailure(e, () -> ledger.failed("written", e));
        }
    }

    /** The statements, preceded by those that set the run's conditions. */
    public List<String> begun(List<String> statements) {
        List<String> all = new ArrayList<>(session.conditions());
        all.addAll(statements);
        return all;
    }

    /** Commits rows that change the state of a revision but not which revisions are heads. */
    public void settle(RevisionScript script, List<String> rows) throws SQLException {
        commit(rows);
        RevisionHeader revision = script.revision().header();
        checksums.computeIfPresent(revision.id(), (id, old) -> revision.checksum());
    }

    /** Sends the last statements of the open transaction, which write the ledger. */
    public int[] append(Connection transaction, List<String> statements) throws SQLException {
        return send(transaction, List.of(), statements, fenceCheck(""));
    }

    /** Commits the work of a phase together with the row that records the phase as done. */
    public void commitDone(PhaseRun run, String row, Transactions.Work<List<String>> work) throws SQLException {
        commitDone(run, () -> row, work);
    }

    /** Commits the work of a phase together with the row that the work has decided on. */
    public void commitDone(PhaseRun run, Supplier<String> row, Transactions.Work<List<String>> work)
            throws SQLException {
        Set<String> after = headsAfter(run);
        String check =
                fenceCheck(run.isLast() ? "heads = " + Literal.array(SquashLedger.heads(graph, after)) + ", " : "");
        boolean alone = run.phase().mode() == Mode.ALONE;
        boolean set = SessionEffect.mayRemain(run.phase());
        Transactions.in(session.connection(), c -> {
            List<String> done = Concatenation.of(
                    alone ? session.conditionsInFull() : session.conditions(),
                    work.run(c),
                    set && !alone ? session.conditionsAgain() : List.of());
            List<String> squashed = run.isLast() && run.header().isSquash()
                    ? rows.squashed(
                            run.header(),
                            run.direction(),
                            "squash " + run.header().id())
                    : List.of();
            return send(c, done, Concatenation.of(rows.sqlObjects(run), List.of(row.get()), squashed), check);
        });
        if (run.isLast()) {
            heads.clear();
            heads.addAll(after);
            Map<String, String> ended = checksums(run.header());
            if (run.direction() == Direction.UP) {
                checksums.putAll(ended);
            } else {
                checksums.keySet().removeAll(ended.keySet());
            }
        }
    }

    /**
     * The checksums of the graph's node for a revision once it is applied: those of the revisions that a squash stands
     * for, if they are applied, otherwise its own.
     */
    private Map<String, String> checksums(RevisionHeader revision) {
        Map<String, String> known = new LinkedHashMap<>();
        if (graph.node(revision.id()).equals(revision.id())) {
            known.put(revision.id(), revision.checksum());
        } else {
            Shortcut.within(revision, graph.order()).forEach(one -> known.put(one.id(), one.checksum()));
        }
        return known;
    }

    private int[] send(Connection transaction, List<String> work, List<String> ledgerRows, String check)
            throws SQLException {
        int[] counts;
        try {
            counts = Transactions.send(transaction, Concatenation.of(work, ledgerRows, List.of(check)));
        } catch (StatementFailure e) {
            throw e.isAfter(work.size()) ? new LedgerFailure(e, () -> ledger.failed("written", e)) : e;
        }
        if (counts[counts.length - 1] != 1) {
            throw ledger.takenOver(fence.process());
        }
        return counts;
    }

    private String fenceCheck(String changes) {
        return "UPDATE " + ledger.tables().state() + " SET " + changes + "digest = '' WHERE database = "
                + Literal.quote(ledger.database()) + " AND " + fence.condition();
    }

    /** Updates the heads step by step, because the parents of unknown revisions are not known. */
    private Set<String> headsAfter(PhaseRun run) {
        RevisionHeader revision = graph.find(run.header().id()).orElseGet(run::header);
        Set<String> after = new LinkedHashSet<>(heads);
        if (run.direction() == Direction.UP) {
            after.removeAll(revision.parents());
            // A revision that a merge brought in below an applied one is not a head.
            String node = graph.node(revision.id());
            if (!below.contains(node)) {
                after.add(node);
            }
        } else {
            after.remove(revision.id());
            Set<String> left = graph.withAncestors(revision.parents());
            left.retainAll(checksums.keySet());
            graph.headsOf(left).stream()
                    .map(RevisionHeader::id)
                    .filter(id -> graph.withDescendants(graph.children(id)).stream()
                            .noneMatch(above -> !above.equals(revision.id()) && checksums.containsKey(above)))
                    .forEach(after::add);
        }
        return after;
    }

    /**
     * Writes the digest of the applied revisions, unless a revision is half-done: a build that does not know that
     * revision must not find its own digest. Without a digest everything still works; the next run only has to read
     * more.
     */
    @Override
    public void close() {
        List<RevisionHeader> applied = checksums.entrySet().stream()
                .map(e -> graph.find(e.getKey())
                        .filter(RevisionHeader::isSquash)
                        .orElseGet(() -> new RevisionHeader(e.getKey(), List.of(), "", e.getValue(), true, "")))
                .toList();
        try {
            session.commit(List.of("UPDATE " + ledger.tables().state() + " SET digest = "
                    + Literal.quote(RevisionGraph.digest(applied)) + " WHERE database = "
                    + Literal.quote(ledger.database()) + " AND " + fence.condition() + " AND NOT "
                    + ledger.tables().isAnyHalfDone(ledger.database())));
        } catch (SQLException e) {
            Log.LOGGER.debug("The digest was not written", e);
        }
    }
}
