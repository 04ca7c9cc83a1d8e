package dev.kedge.cli.setup;

import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Literal;

/**
 * Something that a database needs before revisions can run.
 *
 * @param what what it is, in words
 * @param question the query that tells whether it is done
 * @param statement the statement that does it
 * @param shown the statement for another person to run, without secrets
 */
record SetupStep(String what, String question, String statement, String shown) {
    private static final String NEVER = "SELECT false";
    private static final int ROLES_MAY_BE_SET_ONLY_IF_GRANTED = 16;

    private SetupStep(String what, String question, String statement) {
        this(what, question, statement, statement + ";");
    }

    static SetupStep role(String role) {
        return new SetupStep(
                "role " + role,
                "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = " + Literal.quote(role) + ")",
                "CREATE ROLE " + Identifier.quote(role) + " LOGIN");
    }

    /** Sets the password each time, because the server cannot be asked whether it is this one. */
    static SetupStep password(String role, String password) {
        String alter = "ALTER ROLE " + Identifier.quote(role) + " PASSWORD ";
        return new SetupStep(
                "password of role " + role,
                NEVER,
                alter + Literal.quote(ScramSecret.of(password)),
                "\\password " + Identifier.quote(role));
    }

    /**
     * From PostgreSQL 16 on, the role that creates another one may administer it, but needs a further grant to act as
     * it.
     */
    static SetupStep membership(String role, String admin, int server) {
        boolean granted = server >= ROLES_MAY_BE_SET_ONLY_IF_GRANTED;
        return new SetupStep(
                "membership in role " + role,
                // a superuser is a member of every role, including one that a dry run does not create
                "SELECT CASE WHEN rolsuper THEN true ELSE pg_has_role(" + Literal.quote(role)
                        + (granted ? ", 'SET')" : ", 'MEMBER')") + " END FROM pg_roles WHERE rolname = current_user",
                "GRANT " + Identifier.quote(role) + " TO " + Identifier.quote(admin)
                        + (granted ? " WITH INHERIT TRUE, SET TRUE" : ""));
    }

    static SetupStep database(String database, String owner) {
        return new SetupStep(
                "database " + database,
                "SELECT EXISTS (SELECT FROM pg_database WHERE datname = " + Literal.quote(database) + ")",
                "CREATE DATABASE " + Identifier.quote(database) + " OWNER " + Identifier.quote(owner));
    }

    static SetupStep rightsOnDatabase(String database, String role) {
        String has = "has_database_privilege(" + Literal.quote(role) + ", current_database(), ";
        return new SetupStep(
                "rights on database " + database,
                "SELECT " + has + "'CONNECT') AND " + has + "'CREATE') AND " + has + "'TEMPORARY')",
                "GRANT CONNECT, CREATE, TEMPORARY ON DATABASE " + Identifier.quote(database) + " TO "
                        + Identifier.quote(role));
    }

    static SetupStep schema(String schema, String owner) {
        return new SetupStep(
                "schema " + schema,
                "SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = " + Literal.quote(schema) + ")",
                "CREATE SCHEMA " + Identifier.quote(schema) + " AUTHORIZATION " + Identifier.quote(owner));
    }

    static SetupStep rightsOnSchema(String schema, String role) {
        String has = "has_schema_privilege(" + Literal.quote(role) + ", " + Literal.quote(schema) + ", ";
        return new SetupStep(
                "rights on schema " + schema,
                "SELECT " + has + "'USAGE') AND " + has + "'CREATE')",
                "GRANT USAGE, CREATE ON SCHEMA " + Identifier.quote(schema) + " TO " + Identifier.quote(role));
    }

    /** A copy whose SQL is shown with the database to run it in. */
    SetupStep in(String database) {
        return new SetupStep(what, question, statement, "\\connect " + Identifier.quote(database) + "\n" + shown);
    }

    /** Whether the step is carried out each time, without a check. */
    boolean isAlwaysDone() {
        return question.equals(NEVER);
    }
}
