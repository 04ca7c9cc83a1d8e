package dev.kedge.runtime;

import dev.kedge.core.diagnostic.Secrets;
import dev.kedge.core.stability.Internal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes exceptions safe to appear in stack traces. A driver's message repeats the statement, and a server's message the
 * word that it rejects; either may be a password.
 */
@Internal
public final class SafeCause {
    private SafeCause() {}

    /**
     * Returns a cause that holds no secret.
     *
     * @param cause an exception from a driver or data source
     * @return the same exception, or if it or one of its causes contains a secret, a copy without it that has the
     *     same SQL states and stack traces
     */
    public static Throwable of(Throwable cause) {
        return of(cause, List.of());
    }

    /**
     * Returns a cause that holds no secret, where some secrets are known.
     *
     * @param cause an exception from a driver or data source
     * @param known texts that must not appear
     * @return the same exception, or a copy without the secrets
     */
    public static Throwable of(Throwable cause, List<String> known) {
        List<String> secrets = new ArrayList<>(known);
        for (Throwable one = cause; one != null; one = one.getCause()) {
            secrets.addAll(Secrets.inSql(String.valueOf(one.getMessage())));
        }
        return secrets.isEmpty() ? cause : copy(cause, secrets);
    }

    /** Leaves out the exceptions that a batch chains together, because they repeat the same problem. */
    private static Throwable copy(Throwable cause, List<String> secrets) {
        String hidden = Secrets.hideInSql(Secrets.hide(String.valueOf(cause.getMessage()), secrets));
        Throwable below = below(cause, secrets);
        Throwable copy = cause instanceof SQLException sql
                ? new SQLException(hidden, sql.getSQLState(), sql.getErrorCode(), below)
                : new IllegalStateException(cause.getClass().getName() + ": " + hidden, below);
        copy.setStackTrace(cause.getStackTrace());
        return copy;
    }

    private static @Nullable Throwable below(Throwable cause, List<String> secrets) {
        return cause.getCause() == null ? null : copy(cause.getCause(), secrets);
    }
}
