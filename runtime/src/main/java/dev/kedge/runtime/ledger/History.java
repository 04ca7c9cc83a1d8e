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

    /** The database's rows, oldest first; none if there is no ledger. */
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
                        "SELECT id, database, revision, direction, phase, phases, mode, state, checksum, steps,"
                                + " compatible, attempts, cursor, who, application, kedge, started, finished,"
                                + " lock_wait_ms, error FROM " + ledger.tables().history() + " WHERE database = "
                                + Literal.quote(ledger.database()) + " ORDER BY id")) {
            while (row.next()) {
                rows.add(row(row));
            }
        } catch (SQLException e) {
            throw ledger.failed("read", e);
        }
        return List.copyOf(rows);
    }

    private static HistoryRow row(ResultSet row) throws SQLException {
        return new HistoryRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getInt(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getBoolean(11),
                row.getInt(12),
                Optional.ofNullable(row.getString(13)),
                row.getString(14),
                row.getString(15),
                row.getString(16),
                row.getObject(17, OffsetDateTime.class).toInstant(),
                instant(row.getObject(18, OffsetDateTime.class)),
                row.getLong(19),
                Optional.ofNullable(row.getString(20)).map(Secrets::hide));
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
