package dev.kedge.runtime.failure;

import java.sql.BatchUpdateException;
import java.sql.SQLException;

/**
 * The error of a query that would return only some of the rows. A run turns {@code row_security} off, so a query fails
 * if a policy would filter its rows. The SQLSTATE is the one for insufficient privilege (manual, section 5.9).
 */
public final class RowSecurity {
    private static final String NO_PRIVILEGE = "42501";
    /** The function in the server's source that raises the error. It is the same in every language of messages. */
    private static final String ROUTINE = "check_enable_rls";

    private RowSecurity() {}

    /** Whether a statement failed because a policy would have hidden rows from it. */
    public static boolean hasRefused(SQLException e) {
        SQLException said =
                e instanceof BatchUpdateException && e.getNextException() != null ? e.getNextException() : e;
        return NO_PRIVILEGE.equals(said.getSQLState())
                && (ROUTINE.equals(routine(said))
                        || String.valueOf(said.getMessage()).contains("affected by row-level security policy"));
    }

    /** Asks the PostgreSQL driver for the function in the server's source; JDBC has no method for it. */
    private static String routine(SQLException e) {
        try {
            Object message = e.getClass().getMethod("getServerErrorMessage").invoke(e);
            return message == null
                    ? ""
                    : String.valueOf(message.getClass().getMethod("getRoutine").invoke(message));
        } catch (ReflectiveOperationException unknown) {
            return "";
        }
    }
}
