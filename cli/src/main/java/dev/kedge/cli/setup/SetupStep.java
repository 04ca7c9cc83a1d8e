package dev.kedge.cli.setup;

import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Literal;

/**
 * Something that a database needs before revisions can run.
 *
 * @param what it in words
 * @param question the query that tells whether it is there
 * @param statement what brings it
 * @param shown the same for others to run, who must not be shown a secret
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

    /** Whether a password is the one that is there nobody can ask, so it is set each time. */
    static SetupStep password(String role, String password) {
        String alter = "ALTER ROLE " + Identifier.quote(role) + " PASSWORD ";
        return new SetupStep(
                "password of role " + role,
                NEVER,
                alter + Literal.quote(ScramSecret.of(password)),
                "\\password " + Identifier.quote(role));
    }

    /** From PostgreSQL 16 on whoever creates a role may administer it, and yet not act as it until that is granted too. */
    static SetupStep membership(String role, String admin, int server) {
        boolean granted = server >= ROLES_MAY_BE_SET_ONLY_IF_GRANTED;
        return new SetupStep(
                "membership in role " + role,
                // a superuser is of every role, also of one that a dry run does not create
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

    /** The same step, of which others are shown that it is to be run in a database. */
    SetupStep in(String database) {
        return new SetupStep(what, question, statement, "\\connect " + Identifier.quote(database) + "\n" + shown);
    }

    /** Whether it is done each time, whatever is there. */
    boolean isAlwaysDone() {
        return question.equals(NEVER);
    }
}
