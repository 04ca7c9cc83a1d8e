package dev.kedge.cli.server;

import dev.kedge.cli.listing.PhaseGauge;
import dev.kedge.core.ddl.Mode;
import dev.kedge.core.revision.Phase;
import dev.kedge.runtime.DatabaseUrl;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Measures the progress of an index build. It needs a second connection, which is opened when an index first takes
 * long. If the server grants none, the progress is not shown, and the build continues.
 */
public final class IndexBuildProgress implements PhaseGauge, AutoCloseable {
    private static final Pattern BUILDS_INDEX = Pattern.compile(
            "\\s*(CREATE\\s+(UNIQUE\\s+)?INDEX|REINDEX)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The stages of CREATE INDEX CONCURRENTLY in order, in the words of pg_stat_progress_create_index. */
    private static final List<Stage> STAGES = List.of(
            new Stage("waiting for writers before build", "waiting for writers"),
            new Stage("building index", "building"),
            new Stage("building index: scanning table", "reading the table"),
            new Stage("building index: sorting live tuples", "sorting"),
            new Stage("building index: loading tuples in tree", "writing the index"),
            new Stage("waiting for writers before validation", "waiting for writers"),
            new Stage("index validation: scanning index", "checking the index"),
            new Stage("index validation: sorting tuples", "checking the index"),
            new Stage("index validation: scanning table", "checking the table"),
            new Stage("waiting for old snapshots", "waiting for readers"));

    private record Stage(String server, String words) {}

    /**
     * The number of characters to compare: the server keeps only the beginning of a statement, which is at least this
     * long.
     */
    private static final int COMPARED = 80;

    private static final String QUERY =
            "SELECT p.phase, p.lockers_done, p.lockers_total, p.blocks_done, p.blocks_total, p.tuples_done, p.tuples_total"
                    + " FROM pg_stat_progress_create_index p JOIN pg_stat_activity a USING (pid)"
                    + " WHERE p.datname = current_database() AND left(a.query, " + COMPARED + ") = left(?, "
                    + COMPARED + ")";

    private final DatabaseUrl url;
    private Optional<Connection> connection = Optional.empty();
    private boolean useless;

    public IndexBuildProgress(DatabaseUrl url) {
        this.url = url;
    }

    @Override
    public synchronized Optional<Measure> of(Phase phase) {
        if (useless
                || phase.mode() != Mode.ALONE
                || !BUILDS_INDEX.matcher(phase.statements().get(0)).matches()) {
            return Optional.empty();
        }
        try {
            return ask(phase.statements().get(0));
        } catch (SQLException e) {
            useless = true;
            close();
            return Optional.empty();
        }
    }

    private Optional<Measure> ask(String statement) throws SQLException {
        try (PreparedStatement query = open().prepareStatement(QUERY)) {
            query.setString(1, statement);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(measure(row)) : Optional.empty();
            }
        }
    }

    /** Opens a connection without a transaction: the watched statement would wait for an open snapshot. */
    private Connection open() throws SQLException {
        if (connection.isEmpty()) {
            Connection opened = url.dataSource().getConnection();
            connection = Optional.of(opened);
            opened.setAutoCommit(true);
            try (Statement setting = opened.createStatement()) {
                setting.execute("SET statement_timeout = '1s'");
            }
        }
        return connection.get();
    }

    private static Measure measure(ResultSet row) throws SQLException {
        String stage = row.getString("phase");
        int at = IntStream.range(0, STAGES.size())
                .filter(i -> STAGES.get(i).server.equals(stage))
                .findFirst()
                .orElse(-1);
        String counted = stage.startsWith("waiting") ? "lockers" : stage.contains("tuples") ? "tuples" : "blocks";
        long total = row.getLong(counted + "_total");
        double part = total > 0 ? Math.min(1, (double) row.getLong(counted + "_done") / total) : 0;
        String progress = total == 0
                ? ""
                : counted.equals("lockers")
                        ? String.format(Locale.ROOT, " (%d of %d)", row.getLong("lockers_done"), total)
                        : " " + (int) (part * 100) + " %";
        return at < 0
                ? new Measure(0, stage)
                : new Measure((at + part) / STAGES.size(), STAGES.get(at).words + progress);
    }

    @Override
    public synchronized void close() {
        try {
            if (connection.isPresent()) {
                connection.get().close();
            }
        } catch (SQLException e) {
            // the statement is on the connection that was only searched
            useless = true;
        }
        connection = Optional.empty();
    }
}
