package dev.kedge.core.revision;

import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Internal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A setting of PostgreSQL that could end a run, or make it do something else, and the value that revisions run with.
 *
 * <p>Administrators give roles and databases settings of their own (ALTER ROLE … SET, ALTER DATABASE … SET); a revision must do
 * the same for all of them. Settings that decide only how fast or how durable the work is, or what is logged, are left as
 * they are: docs/settings.md lists them with the reasons. The search path is not here because it depends on the schema.
 */
@Internal
public enum RunSetting {
    // what ends a statement, a transaction or a session
    STATEMENT_TIMEOUT("statement_timeout", "0"),
    LOCK_TIMEOUT("lock_timeout", "0"),
    IDLE_IN_TRANSACTION_SESSION_TIMEOUT("idle_in_transaction_session_timeout", "0"),
    /** Since PostgreSQL 17. */
    TRANSACTION_TIMEOUT("transaction_timeout", "0"),
    IDLE_SESSION_TIMEOUT("idle_session_timeout", "0"),

    // where new objects go, and who may use them
    DEFAULT_TABLESPACE("default_tablespace", ""),
    DEFAULT_TABLE_ACCESS_METHOD("default_table_access_method", "heap"),
    /** Since PostgreSQL 16. */
    CREATEROLE_SELF_GRANT("createrole_self_grant", ""),

    // what the server checks, and whom it shows which rows
    /** Off makes the server refuse a query whose rows a policy would filter; on, it would return fewer rows. */
    ROW_SECURITY("row_security", "off"),
    /** Only superusers may change it; {@code replica} would skip triggers and foreign keys. */
    SESSION_REPLICATION_ROLE("session_replication_role", "origin"),
    CHECK_FUNCTION_BODIES("check_function_bodies", "on"),
    RESTRICT_NONSYSTEM_RELATION_KIND("restrict_nonsystem_relation_kind", ""),
    PLPGSQL_CHECK_ASSERTS("plpgsql.check_asserts", "on"),
    PLPGSQL_EXTRA_ERRORS("plpgsql.extra_errors", "none"),
    /** Only superusers may change it. */
    PLPGSQL_VARIABLE_CONFLICT("plpgsql.variable_conflict", "error"),

    // what literals mean and how values are printed
    STANDARD_CONFORMING_STRINGS("standard_conforming_strings", "on"),
    BACKSLASH_QUOTE("backslash_quote", "safe_encoding"),
    ARRAY_NULLS("array_nulls", "on"),
    TRANSFORM_NULL_EQUALS("transform_null_equals", "off"),
    XMLOPTION("xmloption", "content"),
    XMLBINARY("xmlbinary", "base64"),
    TIME_ZONE("TimeZone", "UTC"),
    TIMEZONE_ABBREVIATIONS("timezone_abbreviations", "Default"),
    DATE_STYLE("DateStyle", "ISO, MDY"),
    INTERVAL_STYLE("IntervalStyle", "postgres"),
    /** 1 and more print the same: the shortest number that reads back as the value. */
    EXTRA_FLOAT_DIGITS("extra_float_digits", "1"),
    BYTEA_OUTPUT("bytea_output", "hex"),
    QUOTE_ALL_IDENTIFIERS("quote_all_identifiers", "off"),

    // how transactions begin
    DEFAULT_TRANSACTION_ISOLATION("default_transaction_isolation", "read committed"),
    DEFAULT_TRANSACTION_READ_ONLY("default_transaction_read_only", "off"),
    DEFAULT_TRANSACTION_DEFERRABLE("default_transaction_deferrable", "off");

    private final String setting;
    private final String value;

    RunSetting(String setting, String value) {
        this.setting = setting;
        this.value = value;
    }

    /** Its name in PostgreSQL. */
    public String setting() {
        return setting;
    }

    /** The value that revisions run with, as current_setting shows it. */
    public String value() {
        return value;
    }

    /** The setting of a name in PostgreSQL; absent if it is none of these. */
    public static Optional<RunSetting> of(String setting) {
        return Arrays.stream(values())
                .filter(it -> it.setting.equalsIgnoreCase(setting))
                .findFirst();
    }

    /** Whether a value, as current_setting shows it, makes revisions run as {@link #value} does. */
    public boolean accepts(String current) {
        return current.equals(value) || this == EXTRA_FLOAT_DIGITS && (current.equals("2") || current.equals("3"));
    }

    /** Whether it decides how a transaction begins; in one that has begun it changes nothing. */
    public boolean isOfNewTransactions() {
        return setting.startsWith("default_transaction_");
    }

    /** The search path that revisions run with: the schema, and only after it what the session has in its temporary space. */
    public static String searchPath(String schema) {
        return Identifier.quote(schema) + ", pg_temp";
    }

    /**
     * A query that gives a session all these settings and the search path, those that the server does not know left out. It
     * sets only what differs, so it asks for no right that is not needed. It returns one row.
     *
     * @param schema the default schema
     * @param local whether they hold only to the end of the transaction
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
