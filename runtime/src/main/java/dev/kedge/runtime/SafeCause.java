package dev.kedge.runtime;

import dev.kedge.core.diagnostic.Secrets;
import dev.kedge.core.stability.Internal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Causes of exceptions as stack traces may show them. A driver's message repeats the statement, and a server's the word that
 * it complains of, which may be a password.
 */
@Internal
public final class SafeCause {
    private SafeCause() {}

    /** The cause itself, or a copy with the same states and stack traces if it or one below it holds a secret. */
    public static Throwable of(Throwable cause) {
        return of(cause, List.of());
    }

    /** The same where these are known to be secret. */
    public static Throwable of(Throwable cause, List<String> known) {
        List<String> secrets = new ArrayList<>(known);
        for (Throwable one = cause; one != null; one = one.getCause()) {
            secrets.addAll(Secrets.inSql(String.valueOf(one.getMessage())));
        }
        return secrets.isEmpty() ? cause : copy(cause, secrets);
    }

    /** Exceptions that a batch strings together say the same once more; they are left out. */
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
