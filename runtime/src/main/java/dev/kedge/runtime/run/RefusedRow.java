package dev.kedge.runtime.run;

import dev.kedge.runtime.failure.ServerError;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The row of a file that the server refused. Other values of the row, which the server prints for some errors, are left
 * out, because they may be secret.
 *
 * @param line the line of the file, from 1
 * @param said what the server said about it
 */
record RefusedRow(int line, String said) {
    /** The context of COPY; the words are those of the server's language, the order is the same in all. */
    private static final Pattern CONTEXT = Pattern.compile(
            "COPY [^\n]*?, \\p{L}+ (\\d{1,9})(?:(?:, \\p{L}+ ([^:\n]*))?: \"(.*)\")?.*", Pattern.DOTALL);
    /** The errors whose detail names only the key: a duplicate, and a missing reference (manual, appendix A). */
    private static final Set<String> OF_KEYS = Set.of("23505", "23503");

    static Optional<RefusedRow> of(SQLException e) {
        Matcher context = CONTEXT.matcher(ServerError.where(e));
        return context.lookingAt()
                ? Optional.of(of(e, Integer.parseInt(context.group(1)), column(context)))
                : Optional.empty();
    }

    static RefusedRow of(SQLException e, int line, String column) {
        List<String> lines = ServerError.of(e).message().lines().toList();
        String detail = OF_KEYS.contains(e.getSQLState()) && lines.size() > 1
                ? " " + lines.get(1).strip()
                : "";
        return new RefusedRow(line, (column + lines.get(0) + detail).replaceFirst("\\.$", ""));
    }

    /** The column and its value, if the server names one. */
    private static String column(Matcher context) {
        return context.group(2) == null ? "" : "column " + context.group(2) + ", value \"" + context.group(3) + "\": ";
    }

    /** The error without the rest of the row. */
    SQLException asException(SQLException e) {
        return new SQLException(said, e.getSQLState());
    }
}
