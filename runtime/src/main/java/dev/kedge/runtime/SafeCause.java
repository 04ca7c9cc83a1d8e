package dev.kedge.runtime;

import dev.kedge.core.diagnostic.Secrets;
import java.sql.SQLException;
import java.util.List;

/** Causes of exceptions as stack traces may show them. A driver's message repeats the statement, with what it holds. */
final class SafeCause {
    private SafeCause() {}

    /** The cause itself, or a copy with the same states and stack traces if a message of it or below it holds a secret. */
    static Throwable of(Throwable cause) {
        return isSafe(cause) ? cause : copy(cause);
    }

    private static boolean isSafe(Throwable cause) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            String message = String.valueOf(one.getMessage());
            if (!Secrets.hideInSql(message).equals(message)) {
                return false;
            }
            for (SQLException next = next(one); next != null; next = next.getNextException()) {
                String more = String.valueOf(next.getMessage());
                if (!Secrets.hideInSql(more).equals(more)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static SQLException next(Throwable one) {
        return one instanceof SQLException sql ? sql.getNextException() : null;
    }

    private static Throwable copy(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        List<String> secrets = Secrets.inSql(message);
        String hidden = Secrets.hideInSql(Secrets.hide(message, secrets));
        Throwable below = cause.getCause() == null ? null : of(cause.getCause());
        Throwable copy = cause instanceof SQLException sql
                ? new SQLException(hidden, sql.getSQLState(), sql.getErrorCode(), below)
                : new RuntimeException(cause.getClass().getName() + ": " + hidden, below);
        copy.setStackTrace(cause.getStackTrace());
        return copy;
    }
}
