package dev.kedge.runtime;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.stability.Stable;
import java.time.Instant;
import java.util.Optional;

/**
 * One row of the ledger: one run of one phase. docs/formats-ledger.md describes the columns.
 *
 * @param id the number of the row, ascending in time
 * @param database the name of the database in Kedge, as in {@code @Database(name = …)}
 * @param revision the id of the revision
 * @param direction whether the row records an upgrade, a downgrade or a stamp
 * @param phase the number of the phase, from 1; 0 for a revision without phases
 * @param phases the number of phases that the revision has in this direction
 * @param mode how the phase runs
 * @param state whether the phase is running, done or failed
 * @param checksum the checksum of the revision when the phase ran
 * @param steps what the phase does, in one readable line
 * @param compatible whether code that was written before the revision works after it
 * @param attempts the number of times that the phase was tried in this run
 * @param cursor how far a batch phase has come, in the form that docs/formats-ledger.md describes; absent for other
 *     phases
 * @param who the role that ran the phase
 * @param application the name and version of the application, from {@link dev.kedge.Kedge#application}; may be
 *     empty
 * @param kedge the version of Kedge
 * @param started when the run of the phase began
 * @param finished when it ended; absent while it is running and if it was cut off
 * @param lockWaitMillis how long the phase waited for locks before the attempt that succeeded, in milliseconds
 * @param error why the phase failed; absent if it did not
 * @param version the schema version after the revision; absent if the revision has none. This component and all
 *     that follow are absent in rows that were written before the ledger had their columns.
 * @param message what the revision does, in one line
 * @param compatibleFrom for an incompatible revision, the earliest revision that code must know to work after this
 *     one, or {@code none} if all code works; absent for a compatible revision
 * @param skipped the condition that caused the phase to be skipped; absent if it ran
 * @param blockedBy the sessions that held the locks when the phase gave up waiting; absent if it did not give up
 * @param statement the statement that failed, without passwords; absent if none failed
 */
@Stable
public record HistoryRow(
        long id,
        String database,
        String revision,
        RowDirection direction,
        int phase,
        int phases,
        Mode mode,
        RowState state,
        String checksum,
        String steps,
        boolean compatible,
        int attempts,
        Optional<String> cursor,
        String who,
        String application,
        String kedge,
        Instant started,
        Optional<Instant> finished,
        long lockWaitMillis,
        Optional<String> error,
        Optional<String> version,
        Optional<String> message,
        Optional<String> compatibleFrom,
        Optional<String> skipped,
        Optional<String> blockedBy,
        Optional<String> statement) {}
