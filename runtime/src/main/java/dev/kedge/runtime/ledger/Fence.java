package dev.kedge.runtime.ledger;

/**
 * What only the run that holds the lock knows: the number to which it raised the fence, and the server process that has the
 * lock. A transaction that finds another number has lost the lock to another run; one in another process, to a pooler.
 *
 * @param number the fence's number
 * @param process the server process
 */
public record Fence(long number, int process) {

    /** The condition for a row of {@code kedge_state} that holds while nobody has taken over. */
    String condition() {
        return "fence = " + number + " AND pg_backend_pid() = " + process;
    }
}
