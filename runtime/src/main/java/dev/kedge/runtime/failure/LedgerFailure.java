package dev.kedge.runtime.failure;

import dev.kedge.runtime.KedgeException;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * The failure of one of Kedge's own statements, which write the ledger. It must not be reported as the failure of a
 * statement of a revision.
 */
public final class LedgerFailure extends SQLException {
    private static final long serialVersionUID = 1;

    private final transient Supplier<KedgeException> meaning;

    /**
     * Creates a failure with an explanation for the user, which is computed only if it is needed, because it reads the
     * ledger.
     */
    public LedgerFailure(SQLException cause, Supplier<KedgeException> meaning) {
        super(cause.getMessage(), cause.getSQLState(), cause.getErrorCode(), cause);
        this.meaning = meaning;
    }

    /** The explanation for the user. */
    public KedgeException explained() {
        return meaning.get();
    }
}
