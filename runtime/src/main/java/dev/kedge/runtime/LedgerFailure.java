package dev.kedge.runtime;

import java.sql.SQLException;

/** The failure of a statement of ours that writes the ledger, so that it is blamed on no statement of a revision. */
final class LedgerFailure extends SQLException {
    private static final long serialVersionUID = 1;

    private final transient Ledger ledger;

    LedgerFailure(Ledger ledger, SQLException cause) {
        super(cause.getMessage(), cause.getSQLState(), cause.getErrorCode(), cause);
        this.ledger = ledger;
    }

    /** What it means for the user. */
    KedgeException explained() {
        return ledger.failed("written", this);
    }
}
