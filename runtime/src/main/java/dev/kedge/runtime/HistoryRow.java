package dev.kedge.runtime;

import dev.kedge.core.stability.Stable;
import java.time.Instant;
import java.util.Optional;

/**
 * One row of the ledger: one run of one phase; see docs/formats-ledger.md.
 *
 * @param id its number, ascending in time
 * @param database the database's name in Kedge
 * @param revision the revision's id
 * @param direction what is recorded of it
 * @param phase the phase's number, 0 for a revision without phases
 * @param phases how many phases the revision has that way
 * @param mode how the phase runs
 * @param state how far it is
 * @param checksum the revision's checksum at that time
 * @param steps what the phase does, for people
 * @param compatible whether older code goes on working after the revision
 * @param attempts how often the phase was tried in this run
 * @param cursor how far a batch phase was
 * @param who the database role
 * @param application what the application called itself
 * @param kedge the version of Kedge
 * @param started when the run began
 * @param finished when it ended; absent while it runs or if it was cut off
 * @param lockWaitMillis how long it waited for locks before the attempt that succeeded
 * @param error why it failed
 * @param version the schema's version after the revision; absent, like all that follow, in rows of builds before they were kept
 * @param message what the revision does, in one line
 * @param compatibleFrom of an incompatible revision the one without which code stops working, or {@code none} where all code
 *     does; absent for a compatible one
 * @param skipped the condition for which the phase was passed over; absent if it ran
 * @param blockedBy who held what the phase waited for until it gave up
 * @param statement the statement that failed, without passwords
 */
@Stable
public record HistoryRow(
        long id,
        String database,
        String revision,
        RowDirection direction,
        int phase,
        int phases,
        String mode,
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
