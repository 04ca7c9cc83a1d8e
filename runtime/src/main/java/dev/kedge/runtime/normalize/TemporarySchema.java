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

/** The session's own temporary space: what is made there nobody else sees, and it is rolled back. */
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

    /** Some work that the server may refuse. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    /** The space of a transaction that has just begun. A hot standby has none, nor has a role without the right to it. */
    static TemporarySchema of(Connection connection) throws SQLException {
        String query = "SELECT NOT pg_is_in_recovery() AND has_database_privilege(current_database(), 'TEMP')";
        try (Statement statement = connection.createStatement()) {
            boolean usable;
            try (ResultSet row = statement.executeQuery(query)) {
                usable = row.next() && row.getBoolean(1);
            }
            // A transaction can be made to write at its beginning only.
            connection.rollback();
            if (usable) {
                statement.execute("SET TRANSACTION READ WRITE");
                // Nobody is kept waiting behind a question, nor does it wait for long itself.
                statement.execute("SET LOCAL lock_timeout = '2s'");
                statement.execute("SET LOCAL statement_timeout = '10s'");
            }
            return new TemporarySchema(connection, usable);
        }
    }

    /** The space of a transaction that is open already; one that is read-only has none. */
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

    /** The name that an object has in the space. */
    static QualifiedName name(QualifiedName name) {
        return SPACE.withName(name.name());
    }

    /** What is in the space. */
    Schema read() throws SQLException {
        return CatalogReader.readTemporary(connection);
    }

    /** Runs steps that begin with an empty space, and the plain form of each: nobody uses what is there. */
    void run(List<Step> steps) throws SQLException {
        runAfter(Situation.at(Schema.EMPTY), steps);
    }

    /** The same in one message to the server. */
    void runAtOnce(List<Step> steps) throws SQLException {
        execute(Planner.phases(Situation.at(Schema.EMPTY), steps).stream()
                .flatMap(phase -> phase.statements().stream())
                .collect(Collectors.joining(";\n")));
    }

    /** Runs steps in a situation. */
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

    /** Does some work; if the server refuses, all is as before. Whether it was done. */
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

    /** Does some work and takes all of it back. Whether the server did it. */
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
