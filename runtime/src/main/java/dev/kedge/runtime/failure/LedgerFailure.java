package dev.kedge.runtime.failure;

import dev.kedge.runtime.KedgeException;
import java.sql.SQLException;
import java.util.function.Supplier;

/** The failure of a statement of ours that writes the ledger, so that it is blamed on no statement of a revision. */
public final class LedgerFailure extends SQLException {
    private static final long serialVersionUID = 1;

    private final transient Supplier<KedgeException> meaning;

    /** With what it means for the user, which the ledger is asked for only if it comes to that. */
    public LedgerFailure(SQLException cause, Supplier<KedgeException> meaning) {
        super(cause.getMessage(), cause.getSQLState(), cause.getErrorCode(), cause);
        this.meaning = meaning;
    }

    /** What it means for the user. */
    public KedgeException explained() {
        return meaning.get();
    }
}
