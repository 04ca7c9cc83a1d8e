package dev.kedge.runtime.ledger;

import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.Script;
import dev.kedge.runtime.RowDirection;
import dev.kedge.runtime.Status;
import dev.kedge.runtime.script.PhaseRun;
import dev.kedge.runtime.script.RevisionScript;
import dev.kedge.runtime.script.RevisionState;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the applied revisions whose files were edited afterwards, and the parts that were edited. For each phase that
 * ran, the ledger keeps the hash of its SQL and a description of its steps. It knows nothing about down.sql before that
 * runs; an edit that is in no other part must be there.
 */
public final class EditDetector {
    private final Ledger ledger;
    private final Migrations migrations;

    public EditDetector(Ledger ledger, Migrations migrations) {
        this.ledger = ledger;
        this.migrations = migrations;
    }

    /** The edited revisions of a graph. */
    public List<Status.Edited> of(RevisionGraph graph, LedgerState state) throws SQLException {
        List<Status.Edited> edited = new ArrayList<>();
        for (RevisionHeader revision : graph.order()) {
            Optional<RevisionState> standing = state.standing(revision.id())
                    .filter(s -> s.isApplied() && !s.checksum().equals(revision.checksum()));
            if (standing.isPresent()) {
                edited.add(new Status.Edited(revision, changes(revision, standing.get())));
            }
        }
        return List.copyOf(edited);
    }

    private List<String> changes(RevisionHeader header, RevisionState standing) throws SQLException {
        if (header.isSquash()) {
            return List.of("the database ran other SQL for the revisions that it stands for");
        }
        if (standing.direction() == RowDirection.STAMP) {
            return List.of("it was stamped, not run, so the ledger knows nothing of its parts");
        }
        Map<Integer, Ledger.DonePhase> done = ledger.donePhases(header.id(), standing.direction());
        done.keySet().removeIf(number -> number > standing.phases() || number == 0);
        Map<Integer, Ledger.DonePhase> now = now(header);
        List<String> changes = new ArrayList<>();
        for (int number = 1; number <= Math.max(done.size(), now.size()); number++) {
            change(number, Optional.ofNullable(done.get(number)), Optional.ofNullable(now.get(number)), changes);
        }
        return changes.isEmpty() ? besides(header) : List.copyOf(changes);
    }

    private static void change(
            int number, Optional<Ledger.DonePhase> done, Optional<Ledger.DonePhase> now, List<String> changes) {
        String phase = "up.sql phase " + number;
        if (done.isEmpty() || now.isEmpty()) {
            changes.add(phase + (done.isEmpty() ? " is new" : " is gone"));
            return;
        }
        String before = done.get().steps();
        String after = now.get().steps();
        if (!before.equals(after)) {
            changes.add("the steps of phase " + number + " were \"" + before + "\" and are \"" + after + "\"");
        }
        if (!done.get().sqlHash().equals(now.get().sqlHash())) {
            changes.add("the SQL of " + phase);
        }
    }

    /** The phases as they would be recorded now. */
    private Map<Integer, Ledger.DonePhase> now(RevisionHeader header) {
        Map<Integer, Ledger.DonePhase> phases = new TreeMap<>();
        Optional<Revision> revision = migrations.revision(header.id());
        Optional<String> sql = migrations.sql(header, Direction.UP);
        if (revision.isPresent() && sql.isPresent()) {
            List<Phase> parsed = Script.parse("up.sql", sql.get()).value().orElse(List.of());
            RevisionScript script = new RevisionScript(revision.get(), Direction.UP, sql.get(), parsed);
            for (Phase phase : parsed) {
                PhaseRun run = new PhaseRun(script, phase, Optional.empty());
                phases.put(phase.number(), new Ledger.DonePhase(run.sqlHash(), run.description()));
            }
        }
        return phases;
    }

    private List<String> besides(RevisionHeader header) {
        List<String> changes = migrations.handWritten(header, Direction.DOWN).stream()
                .map(number -> "down.sql phase " + number + ", which was written or edited by hand")
                .toList();
        return changes.isEmpty()
                ? List.of("a comment in up.sql, down.sql, or the details of a step, but not the SQL of up.sql")
                : changes;
    }
}
