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
 * The state of a database, compared with the revisions of this build.
 *
 * @param database the name of the database in Kedge
 * @param schema the schema that holds the tables and the ledger
 * @param applied the known revisions that are applied, in topological order
 * @param pending the known revisions that are not applied, in topological order, including half-done ones
 * @param unknown the revisions that are applied or half-done and that this build does not know
 * @param halfDone the revisions whose run stopped before its end or is still active, including unknown ones
 * @param edited the applied revisions whose files were changed afterwards, with what is known of the changes
 * @param heads the ids of the applied revisions that no other applied revision builds on, including unknown ones
 * @param contradictions statements in the ledger that contradict each other, as sentences; the last sentence
 *     is the way out; usually empty
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
    /**
     * Creates a status with copies of the lists.
     *
     * @param database the name of the database in Kedge
     * @param schema the schema that holds the tables and the ledger
     * @param applied the known revisions that are applied, in topological order
     * @param pending the known revisions that are not applied, in topological order, including half-done ones
     * @param unknown the revisions that are applied or half-done and that this build does not know
     * @param halfDone the revisions whose run stopped before its end or is still active, including unknown ones
     * @param edited the applied revisions whose files were changed afterwards
     * @param heads the ids of the applied revisions that no other applied revision builds on, including unknown
     *     ones
     * @param contradictions statements in the ledger that contradict each other, as sentences; usually
     *     empty
     */
    public Status {
        applied = List.copyOf(applied);
        pending = List.copyOf(pending);
        unknown = List.copyOf(unknown);
        halfDone = List.copyOf(halfDone);
        edited = List.copyOf(edited);
        heads = List.copyOf(heads);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * Tells whether an upgrade would find nothing to do and nothing to refuse.
     *
     * @return true if no revision is pending, half-done or edited, the ledger does not contradict itself, and
     *     {@link #isCompatible()}
     */
    public boolean isUpToDate() {
        return pending.isEmpty()
                && halfDone.isEmpty()
                && edited.isEmpty()
                && contradictions.isEmpty()
                && isCompatible();
    }

    /**
     * Tells whether code of this build works with the database although it has unknown revisions.
     *
     * @return true if there is no unknown revision that is incompatible
     */
    public boolean isCompatible() {
        return unknown.stream().allMatch(Unknown::compatible);
    }

    /**
     * Returns how far a half-done revision has come.
     *
     * @param id the id of a revision
     * @return how far it has come; absent if the revision is not half-done
     */
    public Optional<HalfDone> halfDone(String id) {
        return halfDone.stream().filter(half -> half.id().equals(id)).findFirst();
    }

    /**
     * A revision that this build does not know.
     *
     * @param id the id of the revision
     * @param compatible whether code of this build works after the revision
     * @param version the schema version after the revision; absent if the ledger does not record it
     * @param message what the revision does, in one line; absent if the ledger does not record it
     */
    public record Unknown(String id, boolean compatible, Optional<String> version, Optional<String> message) {}

    /**
     * An applied revision whose files were changed afterwards.
     *
     * @param revision the revision as this build has it
     * @param changes what is known of the changes, such as {@code up.sql phase 2}; at least one
     */
    public record Edited(RevisionHeader revision, List<String> changes) {
        /**
         * Creates an edited revision with a copy of the list.
         *
         * @param revision the revision as this build has it
         * @param changes what is known of the changes; at least one
         */
        public Edited {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A revision whose run stopped before its end.
     *
     * @param id the id of the revision
     * @param direction whether it was being applied or reverted
     * @param phase the number of the phase to continue with, from 1
     * @param phases the number of phases that it has in this direction
     */
    public record HalfDone(String id, RowDirection direction, int phase, int phases) {
        /**
         * Tells whether the revision was being applied.
         *
         * @return true for an upgrade, false for a downgrade
         */
        public boolean isUpward() {
            return direction.isUpward();
        }

        /**
         * Returns the command that continues the revision and runs nothing else.
         *
         * @param revision the revision
         * @param heads the heads that the database is at and should keep
         * @return the command, in the words of the dialect in which it will be printed
         */
        public Wording command(RevisionHeader revision, List<String> heads) {
            if (isUpward()) {
                return Wording.of("{upgrade}");
            }
            Set<String> stays = new LinkedHashSet<>(revision.parents().isEmpty() ? List.of("base") : List.of());
            stays.addAll(heads);
            stays.remove(id);
            stays.addAll(revision.parents());
            return Wording.of("{downgrade @target=%1$s}", stays);
        }

        /**
         * Returns how to continue the revision: the file to fix and the command to run.
         *
         * @param revision the revision
         * @param heads the heads that the database is at and should keep
         * @return a sentence without a full stop, in the words of the dialect in which it will be printed
         */
        public Wording wayOut(RevisionHeader revision, List<String> heads) {
            Direction way = isUpward() ? Direction.UP : Direction.DOWN;
            return Wording.of(
                    "Fix revisions/%1$s/%2$s and run: %3$s", revision.folder(), way.file(), command(revision, heads));
        }
    }
}
