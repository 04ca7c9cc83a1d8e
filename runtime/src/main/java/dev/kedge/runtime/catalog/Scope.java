package dev.kedge.runtime.catalog;

/** The schemas whose objects are read. */
enum Scope {
    /** All but the system's own, and but those beside the default schema that a ledger says others are made by. */
    DATABASE("""
            n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'
              AND (n.nspname IS NOT DISTINCT FROM current_schema() OR NOT EXISTS (
                SELECT FROM pg_class ledger
                WHERE ledger.relnamespace = n.oid AND ledger.relname = 'kedge_state' AND ledger.relkind = 'r'))"""),
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
