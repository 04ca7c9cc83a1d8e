package dev.kedge.runtime.upkeep;

import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.RevisionCode;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.Target;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.step.Step;
import dev.kedge.runtime.HistoryRow;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.Repair;
import dev.kedge.runtime.RowDirection;
import dev.kedge.runtime.RowState;
import dev.kedge.runtime.catalog.FoundSqlObject;
import dev.kedge.runtime.catalog.SqlObjectRows;
import dev.kedge.runtime.ledger.Access;
import dev.kedge.runtime.ledger.Access.Creating;
import dev.kedge.runtime.ledger.History;
import dev.kedge.runtime.ledger.Journal;
import dev.kedge.runtime.ledger.Ledger;
import dev.kedge.runtime.ledger.LedgerRows;
import dev.kedge.runtime.ledger.LedgerState;
import dev.kedge.runtime.script.Attempts;
import dev.kedge.runtime.script.Cursor;
import dev.kedge.runtime.script.KnownRevisions;
import dev.kedge.runtime.script.PhaseRun;
import dev.kedge.runtime.script.RevisionScript;
import dev.kedge.runtime.script.RevisionState;
import dev.kedge.runtime.script.Scripts;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Corrects the ledger for a revision that was edited deliberately, or that failed and left nothing behind. */
public final class Repairer {
    private static final String APPLICATION = "kedge repair";

    private final Access access;
    private final KnownRevisions migrations;

    public Repairer(Access access) {
        this.access = access;
        this.migrations = access.migrations();
    }

    /** Returns what a repair would do, and changes nothing. */
    public Repair examine(String target) {
        return access.read(ledger -> examine(ledger, ledger.read(), target));
    }

    private Repair examine(Ledger ledger, LedgerState state, String target) throws SQLException {
        return new Case(ledger, state, target).repair();
    }

    public Repair repair(String target) {
        return access.open(opened -> {
            // a revision that cannot be repaired is refused without waiting for the lock
            LedgerState seen = access.look(opened, ledger -> {
                LedgerState state = ledger.read();
                examine(ledger, state, target);
                return state;
            });
            return access.underLock(opened, Creating.unless(seen.exists()), (ledger, fence) -> {
                LedgerState state = ledger.read();
                Case found = new Case(ledger, state, target);
                Repair repair = found.repair();
                if (!repair.isNoop()) {
                    LedgerRows rows = ledger.rows(migrations, APPLICATION);
                    try (Journal journal = new Journal(ledger, rows, found.graph, state, fence)) {
                        journal.settle(found.script, found.rows(repair, rows));
                    }
                }
                return repair;
            });
        });
    }

    /** One revision as the ledger and the build have it. */
    private final class Case {
        private final Ledger ledger;
        private final RevisionGraph graph;
        private final RevisionState standing;
        private final List<String> heads;
        private final RevisionScript script;
        private final Map<Integer, HistoryRow> done = new TreeMap<>();
        private final Map<Integer, String> hashes;

        Case(Ledger ledger, LedgerState state, String target) throws SQLException {
            this.ledger = ledger;
            this.heads = List.copyOf(state.heads());
            this.graph = migrations.graph();
            Set<String> ids = KedgeException.unwrap(Target.resolve(graph, Set.copyOf(state.heads()), target));
            if (ids.size() != 1) {
                throw KedgeException.of(RevisionCode.TARGET_SYNTAX, target);
            }
            String id = ids.iterator().next();
            this.standing = state.standing(id)
                    .filter(RevisionState::isPresent)
                    .orElseThrow(() -> KedgeException.of(CommandCode.REPAIR_NOT_APPLIED, id));
            RevisionHeader header = graph.find(id).orElseThrow();
            Direction direction = standing.isUpward() ? Direction.UP : Direction.DOWN;
            this.script =
                    new Scripts(migrations, direction).read(List.of(header)).get(0);
            this.hashes = ledger.doneHashes(id, standing.direction());
            new History(ledger)
                    .read().stream()
                            .filter(row -> row.revision().equals(id) && row.direction() == standing.direction())
                            .filter(row -> row.state() == RowState.DONE)
                            .forEach(row -> done.put(row.phase(), row));
        }

        Repair repair() throws SQLException {
            RevisionHeader header = script.revision().header();
            if (standing.isApplied()) {
                boolean same = standing.checksum().equals(header.checksum());
                return new Repair(
                        header,
                        standing.checksum(),
                        same ? List.of() : changes(),
                        Optional.empty(),
                        new ArrayList<>(objects().values()));
            }
            boolean failed = standing.state() != RowState.DONE;
            if (failed) {
                refuseRemains();
            }
            return new Repair(
                    header, standing.checksum(), List.of(), failed ? Optional.of(standing.phase()) : Optional.empty());
        }

        /** The SQL objects of the revision that have changed since, or that have no fingerprint, each with the reason. */
        private Map<ObjectKey, String> objects() throws SQLException {
            Map<ObjectKey, String> objects = new TreeMap<>();
            List<ObjectKey> subjects = script.revision().steps(Direction.UP).stream()
                    .map(Step::subject)
                    .filter(key -> key.kind() == ObjectKey.Kind.SQL_OBJECT)
                    .toList();
            if (subjects.isEmpty()) {
                return objects;
            }
            String schema = access.tables().schema();
            Map<String, FoundSqlObject.State> states =
                    ledger.session().ask(schema, connection -> SqlObjectRows.states(connection, schema));
            for (ObjectKey subject : subjects) {
                FoundSqlObject.State state = states.get(subject.owner().name());
                if (state == FoundSqlObject.State.EXISTENCE_ONLY) {
                    objects.put(
                            subject, subject.path() + ": no fingerprint is recorded for this version of the server");
                } else if (state == FoundSqlObject.State.CHANGED) {
                    objects.put(subject, subject.path() + ": it has changed since its fingerprint was recorded");
                }
            }
            return objects;
        }

        /**
         * The parts of the SQL that differ. Steps that differ are refused: the ledger must not claim that the database
         * ran other steps.
         */
        private List<String> changes() {
            List<String> changes = new ArrayList<>();
            List<PhaseRun> runs = script.runs(Optional.empty());
            if (standing.direction() != RowDirection.STAMP) {
                refuseOther(runs.get(0).phases() == standing.phases(), "the number of phases differs");
                for (PhaseRun run : runs) {
                    Optional<HistoryRow> row =
                            Optional.ofNullable(done.get(run.phase().number()));
                    row.ifPresent(it -> refuseOtherSteps(run, it));
                    if (!run.sqlHash().equals(hashes.get(run.phase().number()))) {
                        changes.add("phase " + run.phase().number() + " of up.sql differs from what this database ran");
                    }
                }
            }
            if (changes.isEmpty()) {
                changes.add("down.sql or the text around the SQL differs");
            }
            return changes;
        }

        private void refuseOtherSteps(PhaseRun run, HistoryRow row) {
            int number = run.phase().number();
            refuseOther(row.mode() == run.phase().mode(), "phase " + number + " has another mode");
            boolean same = run.phase().steps().isEmpty() || row.steps().equals(run.description());
            refuseOther(same, "phase " + number + " was \"" + row.steps() + "\" and is \"" + run.description() + "\"");
        }

        private void refuseOther(boolean same, String what) {
            if (!same) {
                RevisionHeader header = script.revision().header();
                throw KedgeException.of(CommandCode.REPAIR_STEPS_DIFFER, header.id(), what, header.folder());
            }
        }

        private void refuseRemains() throws SQLException {
            Phase phase = script.phases().stream()
                    .filter(it -> it.number() == standing.phase())
                    .findFirst()
                    .orElseThrow(() -> KedgeException.of(
                            CommandCode.REPAIR_STEPS_DIFFER,
                            standing.revision(),
                            "the phase that failed is gone",
                            script.revision().header().folder()));
            Wording command = standing.halfDone().command(script.revision().header(), heads);
            boolean filled = standing.cursor()
                    .flatMap(Cursor::parse)
                    .filter(cursor -> cursor.rows() > 0 || cursor.pass() > 1)
                    .isPresent();
            if (filled) {
                throw remains(phase, Wording.of("The rows are filled already; continue with: %1$s", command));
            }
            if (phase.doneWhen().isEmpty()
                    && standing.isCutOff()
                    && standing.cursor().isEmpty()) {
                throw remains(
                        phase,
                        Wording.plain(
                                "It is unknown whether it was done. Find out how to tell, then add below its header in "
                                        + script.direction().file() + ": -- done when: SELECT …"));
            }
            Optional<Boolean> effect = phase.doneWhen().isEmpty()
                    ? Optional.empty()
                    : ask(phase.doneWhen().get());
            if (effect.isPresent() && effect.get()) {
                throw remains(phase, Wording.of("It was done; continue with: %1$s", command));
            }
            if (effect.isPresent() && phase.cleanUp().isPresent()) {
                throw remains(
                        phase,
                        Wording.plain("Clean it up, then repair again: "
                                + phase.cleanUp().get() + ";"));
            }
        }

        private KedgeException remains(Phase phase, Wording wayOut) {
            return KedgeException.of(CommandCode.REPAIR_REMAINS, standing.revision(), phase.number(), wayOut);
        }

        private Optional<Boolean> ask(String query) throws SQLException {
            return ledger.session().ask(access.tables().schema(), connection -> ask(connection, query));
        }

        private Optional<Boolean> ask(Connection connection, String query) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                try (ResultSet row = statement.executeQuery(query)) {
                    if (!row.next()) {
                        return Optional.empty();
                    }
                    boolean answer = row.getBoolean(1);
                    return row.wasNull() ? Optional.empty() : Optional.of(answer);
                }
            }
        }

        /** The rows that record the repair. Existing rows stay, as history. */
        List<String> rows(Repair repair, LedgerRows rows) throws SQLException {
            List<PhaseRun> runs = script.runs(Optional.empty());
            if (repair.failedPhase().isEmpty() && repair.changes().isEmpty()) {
                return rows.sqlObjects(repair.revision(), objects().keySet());
            }
            if (repair.failedPhase().isEmpty()) {
                return Stream.concat(
                                runs.stream().map(run -> rows.done(run, Attempts.FIRST)),
                                rows.sqlObjects(repair.revision(), objects().keySet()).stream())
                        .toList();
            }
            int failed = repair.failedPhase().get();
            String last = failed == 1 ? rows.untouched(runs.get(0)) : rows.done(runs.get(failed - 2), Attempts.FIRST);
            return List.of(rows.interrupted(), last);
        }
    }
}
