package dev.kedge.runtime;

import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Stable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A session or prepared transaction that holds a lock that a statement waits for, as {@code pg_stat_activity} shows it.
 * PostgreSQL shows everything to members of {@code pg_read_all_stats}; other roles see only sessions of their own role.
 * What it does not show is an empty text here, or an absent age. The text of the session's statements is never
 * included, because it may contain data.
 *
 * @param pid the id of the server process; 0 for a prepared transaction
 * @param user the name of the role
 * @param application the session's {@code application_name} or the kind of process, such as
 *     {@code autovacuum worker}; for a prepared transaction its identifier
 * @param client the address that the session connects from; empty for a local socket
 * @param state the state, such as {@code active} or {@code idle in transaction}; {@link #PREPARED} for a prepared
 *     transaction
 * @param statement the first word of the statement that the session runs or ran last, such as {@code UPDATE}
 * @param transactionAge how long the transaction has been open
 * @param statementAge how long ago the statement began
 */
@Stable
public record Blocker(
        int pid,
        String user,
        String application,
        String client,
        String state,
        String statement,
        Optional<Duration> transactionAge,
        Optional<Duration> statementAge) {
    /** The state of a prepared transaction. */
    public static final String PREPARED = "prepared";

    /**
     * Describes the session or transaction in one line.
     *
     * @return the description, without a full stop
     */
    public String describe() {
        boolean prepared = state.equals(PREPARED);
        List<String> who = new ArrayList<>();
        if (!prepared && !application.isBlank()) {
            who.add(application);
        }
        if (!user.isEmpty()) {
            who.add("user " + user);
        }
        if (!client.isEmpty()) {
            who.add(client);
        }
        String name = prepared ? "prepared transaction " + Literal.quote(application) : "pid " + pid;
        String what = prepared || state.isEmpty() ? "" : ", " + state + did();
        String age = transactionAge
                .map(time -> prepared ? ", prepared " + text(time) + " ago" : ", transaction open for " + text(time))
                .orElse("");
        return name + (who.isEmpty() ? "" : " (" + String.join(", ", who) + ")") + what + age;
    }

    private String did() {
        if (statement.isEmpty()) {
            return "";
        }
        return state.equals("active")
                ? " with " + statement
                        + statementAge.map(time -> " for " + text(time)).orElse("")
                : " after " + statement;
    }

    /**
     * Returns the statement that ends the session or transaction. A superuser, the session's own role and members of
     * {@code pg_signal_backend} may run it.
     *
     * @return one SQL statement
     */
    public String ending() {
        return state.equals(PREPARED)
                ? "ROLLBACK PREPARED " + Literal.quote(application) + ";"
                : "SELECT pg_terminate_backend(" + pid + ");";
    }

    private static String text(Duration time) {
        long seconds = time.toSeconds();
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3_600
                ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3_600 + " h " + seconds % 3_600 / 60 + " min";
    }

    /**
     * Describes several blockers for a message.
     *
     * @param blockers the blockers, in the order of the lines
     * @return one line for each blocker; each begins with a line break and two blanks
     */
    public static String lines(List<Blocker> blockers) {
        StringBuilder lines = new StringBuilder();
        blockers.forEach(blocker -> lines.append("\n  ").append(blocker.describe()));
        return lines.toString();
    }

    /**
     * Returns the statements that end several blockers.
     *
     * @param blockers the blockers, in the order of the lines
     * @return one line for each blocker
     */
    public static String endings(List<Blocker> blockers) {
        return String.join("\n", blockers.stream().map(Blocker::ending).toList());
    }
}
