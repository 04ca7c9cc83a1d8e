package dev.kedge.core.schema;

/** How PostgreSQL numbers an identity column (manual, CREATE TABLE). */
public enum Identity {
    /** The server's number always stands. */
    ALWAYS("always"),
    /** The server's number stands where an INSERT gives none. */
    BY_DEFAULT("by default");

    private final String sql;

    Identity(String sql) {
        this.sql = sql;
    }

    /** The words between GENERATED and AS IDENTITY. */
    public String sql() {
        return sql;
    }
}
