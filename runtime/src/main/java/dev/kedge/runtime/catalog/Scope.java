package dev.kedge.runtime.catalog;

/** The schemas whose objects are read. */
enum Scope {
    /** All schemas except the system's and, apart from the default schema, those that another ledger manages. */
    DATABASE("""
            n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'
              AND (n.nspname IS NOT DISTINCT FROM current_schema() OR NOT EXISTS (
                SELECT FROM pg_class ledger
                WHERE ledger.relnamespace = n.oid AND ledger.relname = 'kedge_state' AND ledger.relkind = 'r'))"""),
    /** The temporary schema of this session. */
    TEMPORARY("n.oid = (SELECT pg_my_temp_schema())");

    private final String condition;

    Scope(String condition) {
        this.condition = condition;
    }

    /** The condition on a row {@code n} of pg_namespace. */
    String condition() {
        return condition;
    }
}
