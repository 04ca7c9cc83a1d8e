package dev.kedge.core.revision;

import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Internal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A setting of PostgreSQL that could interrupt a run or change its effect, and the value that revisions run with.
 *
 * <p>Administrators can set defaults for roles and databases (ALTER ROLE … SET, ALTER DATABASE … SET), but a revision
 * must have the same effect for all of them. Settings that only affect speed, durability or logging are not changed:
 * docs/settings.md lists them with the reasons. The search path is not included because it depends on the schema.
 */
@Internal
public enum RunSetting {
    // what interrupts a statement, a transaction or a session
    /** Limits the duration of a statement. */
    STATEMENT_TIMEOUT("statement_timeout", "0"),
    /** Limits the wait for a lock; the runner sets its own limit. */
    LOCK_TIMEOUT("lock_timeout", "0"),
    /** Limits how long a session may be idle in a transaction. */
    IDLE_IN_TRANSACTION_SESSION_TIMEOUT("idle_in_transaction_session_timeout", "0"),
    /** Limits the duration of a transaction (since PostgreSQL 17). */
    TRANSACTION_TIMEOUT("transaction_timeout", "0"),
    /** Limits how long a session may be idle outside a transaction. */
    IDLE_SESSION_TIMEOUT("idle_session_timeout", "0"),

    // where new objects are stored, and who may use them
    /** The tablespace of new tables and indexes. */
    DEFAULT_TABLESPACE("default_tablespace", ""),
    /** The access method of new tables. */
    DEFAULT_TABLE_ACCESS_METHOD("default_table_access_method", "heap"),
    /** The rights of a role with CREATEROLE on roles that it creates (since PostgreSQL 16). */
    CREATEROLE_SELF_GRANT("createrole_self_grant", ""),

    // what the server checks, and which rows it shows to whom
    /**
     * If it is off, the server rejects a query whose rows a policy would filter; if it is on, the query returns fewer
     * rows.
     */
    ROW_SECURITY("row_security", "off"),
    /** Only superusers can change it. The value {@code replica} would skip triggers and foreign keys. */
    SESSION_REPLICATION_ROLE("session_replication_role", "origin"),
    /** Whether the body of a routine is checked when the routine is created. */
    CHECK_FUNCTION_BODIES("check_function_bodies", "on"),
    /** The kinds of relations, such as views, that queries must not access. */
    RESTRICT_NONSYSTEM_RELATION_KIND("restrict_nonsystem_relation_kind", ""),
    /** Whether ASSERT in PL/pgSQL is evaluated. */
    PLPGSQL_CHECK_ASSERTS("plpgsql.check_asserts", "on"),
    /** The additional checks of PL/pgSQL that report errors. */
    PLPGSQL_EXTRA_ERRORS("plpgsql.extra_errors", "none"),
    /** How PL/pgSQL resolves a name that is both a variable and a column. Only superusers can change it. */
    PLPGSQL_VARIABLE_CONFLICT("plpgsql.variable_conflict", "error"),

    // how literals are parsed and values are printed
    /** Whether a backslash in a string constant is an ordinary character. */
    STANDARD_CONFORMING_STRINGS("standard_conforming_strings", "on"),
    /** Whether a backslash can escape a quote in a string constant. */
    BACKSLASH_QUOTE("backslash_quote", "safe_encoding"),
    /** Whether an unquoted NULL in an array constant is a null. */
    ARRAY_NULLS("array_nulls", "on"),
    /** Whether {@code = NULL} means {@code IS NULL}. */
    TRANSFORM_NULL_EQUALS("transform_null_equals", "off"),
    /** Whether XML values are documents or content fragments by default. */
    XMLOPTION("xmloption", "content"),
    /** How binary values are encoded in XML. */
    XMLBINARY("xmlbinary", "base64"),
    /** The time zone of timestamps without a zone. */
    TIME_ZONE("TimeZone", "UTC"),
    /** The abbreviations of time zones that are accepted. */
    TIMEZONE_ABBREVIATIONS("timezone_abbreviations", "Default"),
    /** The format of dates. */
    DATE_STYLE("DateStyle", "ISO, MDY"),
    /** The format of intervals. */
    INTERVAL_STYLE("IntervalStyle", "postgres"),
    /**
     * The number of digits of floating-point numbers. All values from 1 on print the same: the shortest number that
     * reads back as the value.
     */
    EXTRA_FLOAT_DIGITS("extra_float_digits", "1"),
    /** The format of binary strings. */
    BYTEA_OUTPUT("bytea_output", "hex"),
    /** Whether the server quotes all names in the SQL that it generates. */
    QUOTE_ALL_IDENTIFIERS("quote_all_identifiers", "off"),

    // how transactions begin
    /** The isolation level of new transactions. */
    DEFAULT_TRANSACTION_ISOLATION("default_transaction_isolation", "read committed"),
    /** Whether new transactions are read-only. */
    DEFAULT_TRANSACTION_READ_ONLY("default_transaction_read_only", "off"),
    /** Whether new serializable, read-only transactions are deferrable. */
    DEFAULT_TRANSACTION_DEFERRABLE("default_transaction_deferrable", "off");

    private final String setting;
    private final String value;

    RunSetting(String setting, String value) {
        this.setting = setting;
        this.value = value;
    }

    /** {@return the name of the setting in PostgreSQL} */
    public String setting() {
        return setting;
    }

    /** {@return the value that revisions run with, as current_setting returns it} */
    public String value() {
        return value;
    }

    /**
     * {@return the setting with this name; absent if it is not one of these}
     *
     * @param setting the name of a setting in PostgreSQL, in any case
     */
    public static Optional<RunSetting> of(String setting) {
        return Arrays.stream(values())
                .filter(it -> it.setting.equalsIgnoreCase(setting))
                .findFirst();
    }

    /**
     * {@return whether revisions run with a value as they do with {@link #value}}
     *
     * @param current a value, as current_setting returns it
     */
    public boolean accepts(String current) {
        return current.equals(value) || this == EXTRA_FLOAT_DIGITS && (current.equals("2") || current.equals("3"));
    }

    /** {@return whether the setting affects only transactions that begin after it was set} */
    public boolean isOfNewTransactions() {
        return setting.startsWith("default_transaction_");
    }

    /**
     * The search path that revisions run with: the schema, then the temporary schema of the session.
     *
     * @param schema the default schema
     * @return the value of search_path, as SQL
     */
    public static String searchPath(String schema) {
        return Identifier.quote(schema) + ", pg_temp";
    }

    /**
     * {@return the query that applies all these settings and the search path to a session} It leaves out settings that
     * the server does not have and sets only those whose values differ, so that it needs as few rights as possible. It
     * returns one row.
     *
     * @param schema the default schema
     * @param local whether the settings apply to the current transaction only
     */
    public static String query(String schema, boolean local) {
        String values = Arrays.stream(values())
                .filter(it -> !local || !it.isOfNewTransactions())
                .map(it -> "(" + Literal.quote(it.setting) + ", " + Literal.quote(it.value) + ")")
                .collect(Collectors.joining(", "));
        return "SELECT count(set_config(name, value, " + local + ")) AS kedge_void FROM (VALUES ('search_path', "
                + Literal.quote(searchPath(schema)) + "), " + values
                + ") s(name, value) WHERE current_setting(name, true) <> value";
    }
}
