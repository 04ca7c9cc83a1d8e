package dev.kedge.runtime.ledger;

import dev.kedge.core.diagnostic.Secrets;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.HistoryRow;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rows of {@code kedge_history}. */
public final class History {
    private final Ledger ledger;

    public History(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The rows of the database, oldest first; empty if there is no ledger. */
    public List<HistoryRow> read() throws SQLException {
        if (ledger.read().isBlank()) {
            return List.of();
        }
        return ledger.session().read(this::read);
    }

    private List<HistoryRow> read(Connection connection) throws SQLException {
        List<HistoryRow> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT h.* FROM " + LedgerShape.nulls() + " CROSS JOIN LATERAL (SELECT id, database, revision,"
                                + " direction, phase, phases, mode, state, checksum, steps, compatible, attempts, cursor,"
                                + " who, application, kedge, started, finished, lock_wait_ms, error, "
                                + LedgerShape.addedColumns() + " FROM "
                                + ledger.tables().history()
                                + " WHERE database = " + Literal.quote(ledger.database()) + ") h ORDER BY h.id")) {
            while (row.next()) {
                rows.add(row(row));
            }
        } catch (SQLException e) {
            throw ledger.failed("read", e);
        }
        return List.copyOf(rows);
    }

    private HistoryRow row(ResultSet row) throws SQLException {
        return new HistoryRow(
                row.getLong("id"),
                row.getString("database"),
                row.getString("revision"),
                ledger.direction(row),
                row.getInt("phase"),
                row.getInt("phases"),
                ledger.mode(row),
                ledger.state(row),
                row.getString("checksum"),
                row.getString("steps"),
                row.getBoolean("compatible"),
                row.getInt("attempts"),
                Ledger.optional(row, "cursor"),
                row.getString("who"),
                row.getString("application"),
                row.getString("kedge"),
                row.getObject("started", OffsetDateTime.class).toInstant(),
                instant(row.getObject("finished", OffsetDateTime.class)),
                row.getLong("lock_wait_ms"),
                Ledger.optional(row, "error").map(Secrets::hide),
                Ledger.optional(row, "version"),
                Ledger.optional(row, "message"),
                Ledger.optional(row, "compatible_from"),
                Ledger.optional(row, "skipped").map(Secrets::hideInSql),
                Ledger.optional(row, "blocked_by"),
                Ledger.optional(row, "statement").map(Secrets::hideInSql));
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
