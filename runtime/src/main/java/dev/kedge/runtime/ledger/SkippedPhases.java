package dev.kedge.runtime.ledger;

import dev.kedge.core.sql.Literal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The phases of a revision that its last upgrade skipped.
 *
 * @param conditions the condition that was not true, by the number of the phase
 */
public record SkippedPhases(Map<Integer, String> conditions) {
    /** The phases of a revision that skips nothing. */
    public static final SkippedPhases NONE = new SkippedPhases(Map.of());

    public SkippedPhases {
        conditions = Map.copyOf(conditions);
    }

    /** Reads the last row of each phase that an upgrade finished. */
    public static SkippedPhases of(Ledger ledger, String revision) throws SQLException {
        return ledger.session().read(connection -> read(connection, ledger, revision));
    }

    private static SkippedPhases read(Connection connection, Ledger ledger, String revision) throws SQLException {
        Map<Integer, String> conditions = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT h.phase, h.skipped FROM " + LedgerShape.nulls()
                        + " CROSS JOIN LATERAL (SELECT id, phase, " + LedgerShape.addedColumns() + " FROM "
                        + ledger.tables().history() + " WHERE database = " + Literal.quote(ledger.database())
                        + " AND revision = " + Literal.quote(revision)
                        + " AND direction = 'up' AND state = 'done') h ORDER BY h.id")) {
            while (row.next()) {
                Optional<String> condition = Ledger.optional(row, "skipped");
                int phase = row.getInt("phase");
                condition.ifPresentOrElse(it -> conditions.put(phase, it), () -> conditions.remove(phase));
            }
        }
        return new SkippedPhases(conditions);
    }

    /** The condition that makes the phase that reverts these phases be skipped; absent if it runs. */
    public Optional<String> condition(List<Integer> undoes) {
        return undoes.isEmpty() || !conditions.keySet().containsAll(undoes)
                ? Optional.empty()
                : Optional.ofNullable(conditions.get(undoes.get(0)));
    }
}
