package dev.kedge.runtime.failure;

import dev.kedge.core.diagnostic.Secrets;
import java.lang.reflect.InvocationTargetException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server said of a failed statement. Its position in the statement is known to the PostgreSQL driver's exception
 * alone, which this module does not depend on; so it is asked by reflection, and where that fails, read off the message.
 *
 * @param message the message with detail and hint, without what the driver adds for a batch and without the position
 * @param position the character of the statement that is complained of, from 1; absent if none is
 * @param inside the character of what the server ran within the statement, such as the body of a routine; absent if none is
 */
public record ServerError(String message, Optional<Integer> position, Optional<Integer> inside) {
    /** The line that the driver adds, in whatever language: a word, a colon and a number. */
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

    /** What the server said, with the SQLSTATE (manual, appendix A). */
    public static String withState(SQLException e) {
        return of(e).message + (e.getSQLState() == null ? "" : " (SQLSTATE " + e.getSQLState() + ")");
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
