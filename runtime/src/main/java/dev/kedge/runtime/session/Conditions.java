package dev.kedge.runtime.session;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.revision.RunSetting;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.KedgeException;
import dev.kedge.runtime.connection.Transactions;
import dev.kedge.runtime.failure.ServerError;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The settings with which phases and the ledger's statements run, as statements for a session whose state is known.
 * Only the settings that differ are set, so that a transaction costs little more than its own work. {@link #again} sets
 * everything that a phase may have changed since.
 *
 * @param user the user that the session must have: its own, unless a session statement chose another
 * @param role the role that runs everything; {@code none} for the user itself
 * @param schema the schema of unqualified names
 * @param lent the state of the session when it was lent
 * @param wished settings that the caller's own session statements have made; they stay
 */
record Conditions(String user, String role, String schema, SessionState lent, Set<String> wished) {
    /** Settings on which the meaning of the ledger's own statements depends. */
    private static final Set<RunSetting> KEDGES_OWN =
            Set.of(RunSetting.LOCK_TIMEOUT, RunSetting.STANDARD_CONFORMING_STRINGS);

    private static final String BEGINNING =
            "SET TRANSACTION ISOLATION LEVEL READ COMMITTED, READ WRITE, NOT DEFERRABLE";

    private static final Set<RunSetting> PRIVILEGED =
            Set.of(RunSetting.SESSION_REPLICATION_ROLE, RunSetting.PLPGSQL_VARIABLE_CONFLICT);

    Conditions {
        wished = Set.copyOf(wished);
    }

    /**
     * Tries the settings in a transaction that is rolled back, in case the server rejects one because a right is
     * missing.
     *
     * @throws KedgeException if it does; nothing has been done then
     */
    void refuseUnsettable(Connection connection) throws SQLException {
        if (!needsRights()) {
            return;
        }
        Transactions.rolledBack(connection, c -> {
            for (String statement : local()) {
                try {
                    Transactions.send(c, List.of(statement));
                } catch (SQLException e) {
                    throw KedgeException.of(
                                    DatabaseCode.SETTING_NOT_CHANGEABLE,
                                    statement,
                                    ServerError.of(e).message(),
                                    SessionState.quoted(user))
                            .causedBy(e);
                }
            }
            return this;
        });
    }

    private boolean needsRights() {
        return !role.equals(lent.role()) || differing().anyMatch(PRIVILEGED::contains);
    }

    /** The statements for the beginning of a transaction. */
    List<String> local() {
        List<String> statements = new ArrayList<>();
        if (differing().anyMatch(RunSetting::isOfNewTransactions)) {
            // the defaults apply from the next transaction on; this must precede any query
            statements.add(BEGINNING);
        }
        statements.addAll(all("SET LOCAL ", false));
        return statements;
    }

    /** The statements for the beginning of a transaction in a session in which anything may have been set. */
    List<String> inFull() {
        List<String> statements = new ArrayList<>();
        statements.add(BEGINNING);
        statements.addAll(again());
        return statements;
    }

    /** The statements for the time in which a statement runs outside a transaction. */
    List<String> session() {
        return all("SET ", false);
    }

    /** The statements before the rows of the ledger, in a transaction in which anything may have been set. */
    List<String> again() {
        return all("SET LOCAL ", true);
    }

    private List<String> all(String set, boolean everything) {
        List<String> statements = new ArrayList<>();
        boolean otherUser = everything || !user.equals(lent.user());
        if (otherUser) {
            statements.add(set + "SESSION AUTHORIZATION " + SessionState.quoted(user));
        }
        differing()
                .filter(it -> !(set.contains("LOCAL") && it.isOfNewTransactions()))
                .forEach(it -> statements.add(set + it.setting() + " = " + Literal.quote(it.value())));
        if (everything) {
            statements.add(set + RunSetting.STANDARD_CONFORMING_STRINGS.setting() + " = on");
            statements.add(set + RunSetting.STATEMENT_TIMEOUT.setting() + " = 0");
        }
        // the settings come first, because the role may lack the right to set them
        if (otherUser || !role.equals(lent.role())) {
            statements.add(SessionState.setRole(set.strip(), role));
        }
        statements.add(set + "search_path = " + RunSetting.searchPath(schema));
        return statements;
    }

    private Stream<RunSetting> differing() {
        return Arrays.stream(RunSetting.values())
                .filter(it ->
                        KEDGES_OWN.contains(it) || !wished.contains(it.setting().toLowerCase(Locale.ROOT)))
                .filter(it -> {
                    String current = lent.effective().get(it.setting());
                    return current != null && !it.accepts(current);
                });
    }

    /** The settings among those that revisions run with that session statements have changed. */
    static Set<String> changed(SessionState before, SessionState after) {
        return after.effective().entrySet().stream()
                .filter(it -> !it.getValue().equals(before.effective().get(it.getKey())))
                .map(Map.Entry::getKey)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
