package dev.kedge.runtime.catalog;

/** The schemas whose objects are read. */
enum Scope {
    /** All but the system's own. */
    DATABASE("n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'"),
    /** What the session itself made for a moment. */
    TEMPORARY("n.oid = (SELECT pg_my_temp_schema())");

    private final String condition;

    Scope(String condition) {
        this.condition = condition;
    }

    /** The condition on a row of pg_namespace called {@code n}. */
    String condition() {
        return condition;
    }
}
