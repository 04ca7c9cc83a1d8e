package dev.kedge.runtime.run;

import dev.kedge.runtime.failure.LedgerFailure;
import dev.kedge.runtime.failure.ServerError;
import dev.kedge.runtime.ledger.FailureNote;
import java.sql.SQLException;
import java.util.List;

/** Creates the ledger's note of the failure of a phase. */
final class PhaseNote {
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final PhaseContext work;
    private final PhaseWait wait;

    PhaseNote(PhaseContext work, PhaseWait wait) {
        this.work = work;
        this.wait = wait;
    }

    /** The note of a failure; {@code attempted} is the statement that was run, where the exception does not tell. */
    FailureNote of(SQLException e, String attempted) {
        String error = work.stop()
                .reason()
                .map(reason -> "stopped: " + reason)
                .orElseGet(() -> ServerError.of(e).message());
        return of(error, e, attempted, LOCK_NOT_AVAILABLE.equals(e.getSQLState()));
    }

    /** The note of a phase that gave up waiting for others. */
    FailureNote ofWaiting(SQLException e, String attempted) {
        return of("waited too long for others", e, attempted, true);
    }

    private FailureNote of(String error, SQLException e, String attempted, boolean gaveUp) {
        String statement = e instanceof LedgerFailure ? "" : PhaseFailure.statement(wait.run(), e, attempted);
        return FailureNote.of(error, statement, gaveUp ? wait.blockers() : List.of());
    }
}
