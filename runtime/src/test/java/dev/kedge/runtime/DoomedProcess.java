package dev.kedge.runtime;

import dev.kedge.Kedge;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** What a process does that is ended by a signal; it is started with the database's URL, a schema and one of these. */
enum DoomedProcess {
    /** Writes a table anew, which nobody else can read meanwhile. */
    REWRITE("-- phase 1 [tx]: rewrite\nALTER TABLE prices ALTER close TYPE numeric USING slow(id);\n"),
    /** Builds an index behind somebody's open transaction. */
    INDEX("""
            -- phase 1 [alone]: index
            -- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('prices_key')
            -- clean up: DROP INDEX CONCURRENTLY IF EXISTS prices_key
            CREATE UNIQUE INDEX CONCURRENTLY prices_key ON prices (id);
            """),
    BATCH("""
            -- phase 1 [batch]: fill
            -- rows of: prices
            UPDATE prices SET close = slow(id) WHERE close IS NULL AND :rows;
            """),
    JAVA("-- phase 1 [java]: refill\nrefill\n"),
    /** Drops the ledger behind somebody's open transaction. */
    CLEAN(""),
    /** Reads a ledger that somebody else has locked. */
    STATUS("");

    private final String phase;

    DoomedProcess(String phase) {
        this.phase = phase;
    }

    /** The revisions whose last one is cut off. */
    MemoryMigrations migrations(String schema) {
        MemoryMigrations table = table(schema);
        return phase.isEmpty() ? table : table.then("bbb2", phase);
    }

    static MemoryMigrations table(String schema) {
        return MemoryMigrations.in(schema).then("aaa1", """
                -- phase 1 [tx]: create
                CREATE TABLE prices (id bigint, close numeric);
                INSERT INTO prices SELECT g, NULL FROM generate_series(1, 50) g;
                CREATE TABLE speed (pause float);
                INSERT INTO speed VALUES (600);
                CREATE FUNCTION slow(n bigint) RETURNS numeric LANGUAGE plpgsql AS
                  'BEGIN PERFORM pg_sleep(pause) FROM speed; RETURN n; END';
                """);
    }

    Kedge kedge(javax.sql.DataSource source, String schema) {
        return Kedge.on(source)
                .with(migrations(schema))
                .application("test " + schema)
                .dataStep("refill", connection -> {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("UPDATE prices SET close = slow(id)");
                    }
                });
    }

    private void act(Kedge kedge) {
        switch (this) {
            case CLEAN -> kedge.clean("postgres");
            case STATUS -> kedge.status();
            default -> kedge.upgrade();
        }
    }

    public static void main(String[] arguments) throws SQLException {
        String url = arguments[0];
        DoomedProcess process = valueOf(arguments[2]);
        try (Connection first = DriverManager.getConnection(url)) {
            // connects, so that the driver is there
            first.isValid(1);
        }
        process.act(process.kedge(Sources.of(() -> DriverManager.getConnection(url)), arguments[1]));
    }
}
