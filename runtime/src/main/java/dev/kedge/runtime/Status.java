package dev.kedge.runtime;

import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.stability.Stable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a database stands beside the revisions of this build.
 *
 * @param database the database's name in Kedge
 * @param schema the schema of its tables and ledger
 * @param applied the known revisions that it has, in topological order
 * @param pending the known revisions that it has not, in topological order, half-done ones among them
 * @param unknown the revisions that it has, or half of, and this build does not know
 * @param halfDone the revisions whose run has stopped before its end, or is under way, unknown ones among them
 * @param edited the applied revisions whose files were changed afterwards, with what is known of the changes
 * @param heads the ids of the applied revisions that nothing applied builds on, unknown ones among them
 * @param contradictions where the ledger contradicts itself, in sentences of which the last is the way out; none if it does not
 */
@Stable
public record Status(
        String database,
        String schema,
        List<RevisionHeader> applied,
        List<RevisionHeader> pending,
        List<Unknown> unknown,
        List<HalfDone> halfDone,
        List<Edited> edited,
        List<String> heads,
        List<Wording> contradictions) {
    /** Copies the lists. */
    public Status {
        applied = List.copyOf(applied);
        pending = List.copyOf(pending);
        unknown = List.copyOf(unknown);
        halfDone = List.copyOf(halfDone);
        edited = List.copyOf(edited);
        heads = List.copyOf(heads);
        contradictions = List.copyOf(contradictions);
    }

    /** Whether an upgrade would find nothing to do, to refuse or to correct, and no other build's run has stopped half-way. */
    public boolean isUpToDate() {
        return pending.isEmpty()
                && halfDone.isEmpty()
                && edited.isEmpty()
                && contradictions.isEmpty()
                && isCompatible();
    }

    /** Whether every unknown revision lets code of this build go on working. */
    public boolean isCompatible() {
        return unknown.stream().allMatch(Unknown::compatible);
    }

    /** How far a revision is whose run has stopped half-way. */
    public Optional<HalfDone> halfDone(String id) {
        return halfDone.stream().filter(half -> half.id().equals(id)).findFirst();
    }

    /**
     * A revision of another build.
     *
     * @param id its id
     * @param compatible whether code of this build goes on working after it
     * @param version the schema's version after it; absent where the ledger does not tell
     * @param message what it does, in one line; absent where the ledger does not tell
     */
    public record Unknown(String id, boolean compatible, Optional<String> version, Optional<String> message) {}

    /**
     * An applied revision whose files were changed afterwards.
     *
     * @param revision the revision as this build has it
     * @param changes what is known of the changes, such as {@code up.sql phase 2}, at least one
     */
    public record Edited(RevisionHeader revision, List<String> changes) {
        /** Copies the list. */
        public Edited {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A revision that stopped half-way.
     *
     * @param id its id
     * @param direction what was under way, up or down
     * @param phase the phase to go on with
     * @param phases how many there are
     */
    public record HalfDone(String id, RowDirection direction, int phase, int phases) {
        /** Whether an upgrade was under way, not a downgrade. */
        public boolean isUpward() {
            return direction.isUpward();
        }

        /**
         * The command that goes on with it and touches nothing else.
         *
         * @param revision the revision
         * @param heads the heads that the database is at, which are to stay
         */
        public Wording command(RevisionHeader revision, List<String> heads) {
            if (isUpward()) {
                return Wording.of("{upgrade}");
            }
            Set<String> stays = new LinkedHashSet<>(heads);
            stays.remove(id);
            stays.addAll(revision.parents());
            return Wording.of("{downgrade @target=%1$s}", stays.isEmpty() ? List.of("base") : stays);
        }

        /** How to go on with it: the file to fix and the command to run. */
        public Wording wayOut(RevisionHeader revision, List<String> heads) {
            Direction way = isUpward() ? Direction.UP : Direction.DOWN;
            return Wording.of(
                    "Fix revisions/%1$s/%2$s and run: %3$s", revision.folder(), way.file(), command(revision, heads));
        }
    }
}
