package dev.kedge.runtime.normalize;

import dev.kedge.core.plan.Planner;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.step.Situation;
import dev.kedge.core.step.Step;
import dev.kedge.runtime.catalog.CatalogReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** The session's temporary schema. Objects in it are visible to this session only, and are rolled back. */
final class TemporarySchema {
    private static final QualifiedName SPACE = new QualifiedName("pg_temp", "");

    /** JDBC has no savepoints in a transaction that it did not begin itself. */
    private static final String SAVE = "SAVEPOINT kedge_try";

    private static final String RELEASE = "RELEASE SAVEPOINT kedge_try";

    private final Connection connection;
    private final boolean usable;

    private TemporarySchema(Connection connection, boolean usable) {
        this.connection = connection;
        this.usable = usable;
    }

    /** Work that the server may reject. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    /**
     * The temporary schema in a transaction that has just begun. A hot standby has none, nor has a role without the
     * right to it.
     */
    static TemporarySchema of(Connection connection) throws SQLException {
        String query = "SELECT NOT pg_is_in_recovery() AND has_database_privilege(current_database(), 'TEMP')";
        try (Statement statement = connection.createStatement()) {
            boolean usable;
            try (ResultSet row = statement.executeQuery(query)) {
                usable = row.next() && row.getBoolean(1);
            }
            // A transaction can be made READ WRITE only at its beginning.
            connection.rollback();
            if (usable) {
                statement.execute("SET TRANSACTION READ WRITE");
                // A question must not make others wait, nor wait long itself.
                statement.execute("SET LOCAL lock_timeout = '2s'");
                statement.execute("SET LOCAL statement_timeout = '10s'");
            }
            return new TemporarySchema(connection, usable);
        }
    }

    /** The temporary schema in an open transaction; a read-only transaction has none. */
    static TemporarySchema inside(Connection connection) throws SQLException {
        String query = "SELECT NOT current_setting('transaction_read_only')::boolean"
                + " AND has_database_privilege(current_database(), 'TEMP')";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return new TemporarySchema(connection, row.next() && row.getBoolean(1));
        }
    }

    boolean isUsable() {
        return usable;
    }

    /** The name that an object has in the temporary schema. */
    static QualifiedName name(QualifiedName name) {
        return SPACE.withName(name.name());
    }

    /** Reads the temporary schema. */
    Schema read() throws SQLException {
        return CatalogReader.readTemporary(connection);
    }

    /**
     * Runs steps that start from an empty schema, each in its plain form, because no other session uses the objects.
     */
    void run(List<Step> steps) throws SQLException {
        runAfter(Situation.at(Schema.EMPTY), steps);
    }

    /** Runs the steps in one message to the server. */
    void runAtOnce(List<Step> steps) throws SQLException {
        execute(Planner.phases(Situation.at(Schema.EMPTY), steps).stream()
                .flatMap(phase -> phase.statements().stream())
                .collect(Collectors.joining(";\n")));
    }

    /** Runs steps in a given situation. */
    void runAfter(Situation situation, List<Step> steps) throws SQLException {
        for (Phase phase : Planner.phases(situation, steps)) {
            for (String sql : phase.statements()) {
                execute(sql);
            }
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    /** Does some work. If the server rejects it, everything is restored. Returns whether it succeeded. */
    boolean attempt(Work work) throws SQLException {
        execute(SAVE);
        try {
            work.run();
            execute(RELEASE);
            return true;
        } catch (SQLException e) {
            takeBack();
            return false;
        }
    }

    /** Does some work and reverts it in any case. Returns whether the server accepted it. */
    boolean tryOut(Work work) throws SQLException {
        execute(SAVE);
        boolean done = attempt(work);
        takeBack();
        return done;
    }

    private void takeBack() throws SQLException {
        execute("ROLLBACK TO SAVEPOINT kedge_try");
        execute(RELEASE);
    }
}
