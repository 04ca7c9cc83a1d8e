package dev.kedge.runtime.run;

import dev.kedge.core.csv.CsvReader;
import dev.kedge.core.csv.CsvRecord;
import dev.kedge.core.lock.CopyFrom;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.connection.Transactions;
import dev.kedge.runtime.failure.StatementFailure;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Loads a file with one INSERT for each row, where COPY is not possible. The inserts are sent in batches. */
final class RowInserts {
    private static final int BATCH = 500;

    private final Connection connection;
    private final String begin;

    private RowInserts(Connection connection, String begin) {
        this.connection = connection;
        this.begin = begin;
    }

    /** The server's refusal of a row. */
    static final class Refused extends SQLException {
        private static final long serialVersionUID = 1L;
        private final transient RefusedRow row;

        private Refused(RefusedRow row, SQLException e) {
            super(row.said(), e.getSQLState());
            this.row = row;
        }

        RefusedRow row() {
            return row;
        }
    }

    static void send(Connection connection, CopyFrom copy, InputStream bytes) throws SQLException, IOException {
        CsvReader reader = CsvReader.of(bytes);
        Optional<CsvRecord> header = reader.next();
        List<String> columns = copy.columns().isEmpty()
                ? header.stream()
                        .flatMap(row -> row.values().stream())
                        .map(name -> name.orElse(""))
                        .toList()
                : copy.columns();
        new RowInserts(
                        connection,
                        "INSERT INTO " + copy.table().sql() + " ("
                                + columns.stream().map(Identifier::quote).collect(Collectors.joining(", "))
                                + ") OVERRIDING SYSTEM VALUE VALUES (")
                .rows(reader);
    }

    private void rows(CsvReader reader) throws SQLException, IOException {
        List<CsvRecord> batch = new ArrayList<>();
        for (Optional<CsvRecord> row = reader.next(); row.isPresent(); row = reader.next()) {
            batch.add(row.get());
            if (batch.size() == BATCH) {
                flush(batch);
            }
        }
        flush(batch);
    }

    private void flush(List<CsvRecord> batch) throws SQLException {
        List<String> statements = batch.stream().map(this::insert).toList();
        try {
            Transactions.send(connection, statements);
        } catch (StatementFailure e) {
            int index = e.indexIn(statements);
            throw index < 0 ? e : new Refused(RefusedRow.of(e, batch.get(index).line(), ""), e);
        }
        batch.clear();
    }

    private String insert(CsvRecord row) {
        return begin
                + row.values().stream()
                        .map(value -> value.map(Literal::quote).orElse("NULL"))
                        .collect(Collectors.joining(", "))
                + ")";
    }
}
