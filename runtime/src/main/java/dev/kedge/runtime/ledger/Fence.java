package dev.kedge.runtime.ledger;

/**
 * The mark of the run that holds the lock: the number to which it raised the fence, and its server process. A
 * transaction that finds another number has lost the lock to another run; a transaction in another process has lost it
 * to a pooler.
 *
 * @param number the number of the fence
 * @param process the server process
 */
public record Fence(long number, int process) {

    /** The condition on a row of {@code kedge_state} that is true until another run takes over. */
    String condition() {
        return "fence = " + number + " AND pg_backend_pid() = " + process;
    }
}
