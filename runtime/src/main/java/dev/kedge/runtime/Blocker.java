package dev.kedge.runtime;

import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Stable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who holds what a statement waits for, as {@code pg_stat_activity} tells: another session, or a prepared
 * transaction. Texts are empty and ages absent where the server does not show them: PostgreSQL tells members of
 * {@code pg_read_all_stats} everything, and others only of sessions of their own role. What the session's statements say is
 * never told, for there may be data in them.
 *
 * @param pid the server's process; 0 for a prepared transaction
 * @param user the role
 * @param application what the session calls itself, or the kind of process, such as {@code autovacuum worker}; of a prepared
 *     transaction its identifier
 * @param client the address that it comes from; empty for a local socket
 * @param state such as {@code active} or {@code idle in transaction}; {@code prepared} of a prepared transaction
 * @param statement the first word of the statement that runs or ran last, such as {@code UPDATE}
 * @param transactionAge how long its transaction has been open
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

    /** Who it is, in one line without a full stop. */
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

    /** The statement that ends it, which a superuser, its own role or a member of pg_signal_backend may run. */
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

    /** Several as lines of a message, each after a line break and two blanks. */
    public static String lines(List<Blocker> blockers) {
        StringBuilder lines = new StringBuilder();
        blockers.forEach(blocker -> lines.append("\n  ").append(blocker.describe()));
        return lines.toString();
    }

    /** The statements that end them, a line each. */
    public static String endings(List<Blocker> blockers) {
        return String.join("\n", blockers.stream().map(Blocker::ending).toList());
    }
}
