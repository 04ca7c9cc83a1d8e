package dev.kedge.runtime.failure;

import dev.kedge.core.diagnostic.Secrets;
import java.lang.reflect.InvocationTargetException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The server's message about a failed statement. Only the exception of the PostgreSQL driver knows the position in the
 * statement. This module does not depend on the driver, so it asks by reflection; if that fails, it parses the message.
 *
 * @param message the message with detail and hint, without the position and what the driver adds for a batch
 * @param position the character of the statement where the error is, from 1; absent if the server names none
 * @param inside the character of the internal text that the server ran, such as the body of a routine, from 1; absent if the
 *     server names none
 */
public record ServerError(String message, Optional<Integer> position, Optional<Integer> inside) {
    /** The line with the position that the driver adds, in any language: a word, a colon and a number. */
    private static final Pattern POSITION = Pattern.compile("\\n\\s+\\p{L}+ ?[:：] ?(\\d{1,9})(?=\\n|$)");

    public static ServerError of(SQLException e) {
        if (e instanceof StatementFailure failure) {
            return new ServerError(String.valueOf(e.getMessage()), failure.position(), failure.inside());
        }
        if (e instanceof LedgerFailure && e.getCause() instanceof SQLException cause) {
            return new ServerError(String.valueOf(e.getMessage()), of(cause).position, of(cause).inside);
        }
        SQLException said =
                e instanceof BatchUpdateException && e.getNextException() != null ? e.getNextException() : e;
        String message = Secrets.hide(String.valueOf(said.getMessage()));
        Matcher line = POSITION.matcher(message);
        if (!line.find()) {
            return new ServerError(message, asked(said, "getPosition"), asked(said, "getInternalPosition"));
        }
        String rest = message.substring(0, line.start()) + message.substring(line.end());
        return new ServerError(
                rest,
                asked(said, "getPosition").or(() -> Optional.of(Integer.valueOf(line.group(1)))),
                asked(said, "getInternalPosition"));
    }

    /** The server's message with the SQLSTATE (manual, appendix A). */
    public static String withState(SQLException e) {
        return of(e).message + (e.getSQLState() == null ? "" : " (SQLSTATE " + e.getSQLState() + ")");
    }

    /** Where the server met the error, such as {@code COPY prices, line 3, column close: "x"}; empty if it does not say. */
    public static String where(SQLException e) {
        try {
            Object error = e.getClass().getMethod("getServerErrorMessage").invoke(e);
            Object where = error == null
                    ? null
                    : error.getClass().getMethod("getWhere").invoke(error);
            return where == null ? "" : where.toString();
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException another) {
            return "";
        }
    }

    private static Optional<Integer> asked(SQLException e, String question) {
        try {
            Object error = e.getClass().getMethod("getServerErrorMessage").invoke(e);
            Object position =
                    error == null ? null : error.getClass().getMethod(question).invoke(error);
            return position instanceof Integer number && number > 0 ? Optional.of(number) : Optional.empty();
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException another) {
            return Optional.empty();
        }
    }
}
