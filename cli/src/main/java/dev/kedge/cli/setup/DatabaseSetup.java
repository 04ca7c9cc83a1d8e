package dev.kedge.cli.setup;

import dev.kedge.cli.console.CommandFailure;
import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.sql.Identifier;
import dev.kedge.runtime.DatabaseUrl;
import dev.kedge.runtime.connection.ConnectionRemedies;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Creates a role, its database and its schema if they are missing. The steps are independent, so after an interruption
 * the next run finds what was done and continues.
 */
public final class DatabaseSetup {
    private static final String FORBIDDEN = "42501";
    private static final String ADMIN_ONLY_GRANT = "0LP01";

    private final DatabaseUrl admin;
    private final String role;
    private final String database;
    private final String schema;
    private final boolean dryRun;
    private final Consumer<Item> told;
    private boolean roleMissing;
    private boolean roleUsable;
    private boolean databaseMissing;

    /**
     * An object that was checked.
     *
     * @param how {@code there}, {@code created} or {@code set}; {@code create} on a dry run
     * @param what what it is
     */
    public record Item(String how, String what) {}

    public DatabaseSetup(
            DatabaseUrl admin, String role, String database, String schema, boolean dryRun, Consumer<Item> told) {
        this.admin = admin;
        this.role = role;
        this.database = database;
        this.schema = schema;
        this.dryRun = dryRun;
        this.told = told;
        List.of(role, database, schema).forEach(DatabaseSetup::refuseBadName);
    }

    /** The server would cut off a longer name, and never find it again. */
    private static void refuseBadName(String name) {
        int bytes = Identifier.bytes(name);
        if (bytes == 0 || bytes > Identifier.MAX_BYTES || name.indexOf('\0') >= 0) {
            throw failure(
                    CommandCode.SETUP_NAME,
                    name,
                    bytes == 0 ? "it is empty" : "it has " + bytes + " bytes, or a zero one");
        }
    }

    /** Makes the setup or, on a dry run, only checks. */
    public void run(Optional<String> password) {
        on(admin, connection -> {
            roleMissing = !step(connection, SetupStep.role(role));
            if (password.isPresent()) {
                step(connection, SetupStep.password(role, password.get()));
            }
            SetupStep membership = SetupStep.membership(role, user(connection), major(connection));
            boolean superuser = isTrue(connection, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user");
            roleUsable = step(connection, membership, roleMissing && !superuser) && !roleMissing;
            databaseMissing = !step(connection, SetupStep.database(database, role));
        });
        if (databaseMissing) {
            // template1 gives every database this schema, and the owner of the database rights on it
            told.accept(new Item(schema.equals("public") ? "there" : "create", "schema " + schema));
            return;
        }
        on(admin.withDatabase(database), connection -> {
            step(connection, SetupStep.rightsOnDatabase(database, role).in(database), roleMissing);
            boolean there = step(connection, SetupStep.schema(schema, role).in(database));
            step(connection, SetupStep.rightsOnSchema(schema, role).in(database), roleMissing || !there);
        });
    }

    /** Whether the database is still missing, because this was a dry run. */
    public boolean isDatabaseMissing() {
        return databaseMissing;
    }

    /** Whether the administrator may act as the role now. */
    public boolean isRoleUsable() {
        return roleUsable;
    }

    private boolean step(Connection connection, SetupStep step) throws SQLException {
        return step(connection, step, false);
    }

    /**
     * Carries out a step unless it is done. Returns whether it is done now. A step on a missing object cannot be
     * checked.
     */
    private boolean step(Connection connection, SetupStep step, boolean missing) throws SQLException {
        boolean there = !missing && isTrue(connection, step.question());
        if (!there && !dryRun) {
            bring(connection, step);
        }
        String done = dryRun ? "create" : "created";
        told.accept(new Item(step.isAlwaysDone() ? "set" : there ? "there" : done, step.what()));
        return there || !dryRun;
    }

    private void bring(Connection connection, SetupStep step) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(step.statement());
        } catch (SQLException e) {
            String state = String.valueOf(e.getSQLState());
            throw state.equals(FORBIDDEN) || state.equals(ADMIN_ONLY_GRANT)
                    ? failure(
                            CommandCode.SETUP_FORBIDDEN, capital(step.what()), user(connection), said(e), step.shown())
                    : failure(CommandCode.SETUP_FAILED, capital(step.what()), said(e));
        }
        // if a role may not grant, the server only prints a warning for GRANT
        if (!step.isAlwaysDone() && !isTrue(connection, step.question())) {
            throw failure(
                    CommandCode.SETUP_FORBIDDEN,
                    capital(step.what()),
                    user(connection),
                    "it may not grant them",
                    step.shown());
        }
    }

    private static boolean isTrue(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static String user(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT current_user")) {
            row.next();
            return row.getString(1);
        }
    }

    private static int major(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseMajorVersion();
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String said(SQLException e) {
        return String.valueOf(e.getMessage()).replaceFirst("^(ERROR|FATAL): ", "");
    }

    /** Work over a connection. */
    @FunctionalInterface
    private interface Work {
        void run(Connection connection) throws SQLException;
    }

    private static void on(DatabaseUrl url, Work work) {
        try (Connection connection = ConnectionRemedies.open(url)) {
            work.run(connection);
        } catch (SQLException e) {
            throw failure(CommandCode.SETUP_FAILED, "What " + url + " has", said(e));
        }
    }

    private static CommandFailure failure(Code code, Object... arguments) {
        return new CommandFailure(List.of(Diagnostic.of(code, Place.NOWHERE, arguments)));
    }
}
