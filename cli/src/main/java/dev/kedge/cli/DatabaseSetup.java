package dev.kedge.cli;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.DatabaseUrl;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** Creates a role, its database and its schema, as far as they are not there, telling each. */
final class DatabaseSetup {
    private final DatabaseUrl admin;
    private final String role;
    private final String database;
    private final String schema;
    private final PrintWriter out;

    DatabaseSetup(DatabaseUrl admin, String role, String database, String schema, PrintWriter out) {
        this.admin = admin;
        this.role = role;
        this.database = database;
        this.schema = schema;
        this.out = out;
    }

    /** Something that is done over a connection. */
    @FunctionalInterface
    private interface Work {
        void run(Connection connection) throws SQLException;
    }

    void run(Optional<String> password) {
        on(admin, "Role " + role, connection -> {
            unlessThere(
                    connection,
                    "role " + role,
                    "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = " + Literal.quote(role) + ")",
                    "CREATE ROLE " + Identifier.quote(role) + " LOGIN");
            if (password.isPresent()) {
                execute(
                        connection,
                        "ALTER ROLE " + Identifier.quote(role) + " PASSWORD "
                                + Literal.quote(ScramSecret.of(password.get())));
                tell("set", "password of role " + role);
            }
            unlessThere(
                    connection,
                    "membership in role " + role,
                    "SELECT pg_has_role(" + Literal.quote(role) + ", 'MEMBER')",
                    "GRANT " + Identifier.quote(role) + " TO CURRENT_USER");
        });
        on(
                admin,
                "Database " + database,
                connection -> unlessThere(
                        connection,
                        "database " + database,
                        "SELECT EXISTS (SELECT FROM pg_database WHERE datname = " + Literal.quote(database) + ")",
                        "CREATE DATABASE " + Identifier.quote(database) + " OWNER " + Identifier.quote(role)));
        on(admin.withDatabase(database), "Schema " + schema, this::schema);
    }

    private void schema(Connection connection) throws SQLException {
        String grantee = Identifier.quote(role);
        String home = Identifier.quote(schema);
        unlessThere(
                connection,
                "rights on database " + database,
                "SELECT has_database_privilege(" + Literal.quote(role) + ", current_database(), 'CONNECT')"
                        + " AND has_database_privilege(" + Literal.quote(role) + ", current_database(), 'CREATE')"
                        + " AND has_database_privilege(" + Literal.quote(role) + ", current_database(), 'TEMPORARY')",
                "GRANT CONNECT, CREATE, TEMPORARY ON DATABASE " + Identifier.quote(database) + " TO " + grantee);
        unlessThere(
                connection,
                "schema " + schema,
                "SELECT to_regnamespace(" + Literal.quote(home) + ") IS NOT NULL",
                "CREATE SCHEMA " + home + " AUTHORIZATION " + grantee);
        unlessThere(
                connection,
                "rights on schema " + schema,
                "SELECT has_schema_privilege(" + Literal.quote(role) + ", " + Literal.quote(schema) + ", 'USAGE')"
                        + " AND has_schema_privilege(" + Literal.quote(role) + ", " + Literal.quote(schema)
                        + ", 'CREATE')",
                "GRANT USAGE, CREATE ON SCHEMA " + home + " TO " + grantee);
    }

    private void unlessThere(Connection connection, String what, String question, String statement)
            throws SQLException {
        try (Statement sql = connection.createStatement()) {
            boolean there;
            try (ResultSet row = sql.executeQuery(question)) {
                there = row.next() && row.getBoolean(1);
            }
            if (!there) {
                sql.execute(statement);
            }
            tell(there ? "there" : "created", what);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void tell(String how, String what) {
        out.println(String.format("%-7s  %s", how, what));
        out.flush();
    }

    private static void on(DatabaseUrl url, String what, Work work) {
        try (Connection connection = url.dataSource().getConnection()) {
            work.run(connection);
        } catch (SQLException e) {
            throw new CommandFailure(
                    List.of(Diagnostic.of(Code.SETUP_FAILED, Place.NOWHERE, what, String.valueOf(e.getMessage()))));
        }
    }
}
