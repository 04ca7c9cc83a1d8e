package dev.kedge.runtime.run;

import dev.kedge.core.sql.Literal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Invalid indexes in the way of a phase: a CREATE INDEX CONCURRENTLY of somebody else that failed has left one of the
 * name that the phase creates, or a CREATE INDEX ON ONLY whose partitions have no such index. No query uses them
 * (PostgreSQL's manual, "Building Indexes Concurrently"). One that another session is building is not touched.
 */
final class InvalidNamesakes {
    private static final String ALREADY_THERE = "42P07";

    private InvalidNamesakes() {}

    /**
     * The statements that drop those in the way of these statements, to be run in front of them; empty if the error is
     * another one or no statement creates an index.
     */
    static List<String> drops(SQLException error, List<String> statements) {
        if (!ALREADY_THERE.equals(error.getSQLState())) {
            return List.of();
        }
        return statements.stream()
                .flatMap(statement -> IndexBuild.of(statement).stream())
                .map(InvalidNamesakes::drop)
                .toList();
    }

    private static String drop(IndexBuild build) {
        String drop = "IF " + query("EXISTS (SELECT", build) + ") THEN DROP INDEX " + build.qualified() + "; END IF;";
        return "DO " + Literal.quote("BEGIN " + drop + " END");
    }

    /** Drops the one in the way of a statement that runs alone, without blocking other sessions where possible. */
    static void dropAlone(PhaseContext work, String statement) throws SQLException {
        Optional<IndexBuild> build = IndexBuild.of(statement);
        String kind = build.isEmpty() ? "" : work.text(query("SELECT c.relkind::text", build.get()));
        if (!kind.isEmpty()) {
            // an index of a partitioned table cannot be dropped concurrently
            work.execute("DROP INDEX " + (kind.equals("I") ? "" : "CONCURRENTLY ")
                    + build.orElseThrow().qualified());
        }
    }

    private static String query(String select, IndexBuild build) {
        return select + " FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid"
                + " WHERE NOT i.indisvalid AND i.indexrelid = pg_catalog.to_regclass("
                + Literal.quote(build.qualified()) + ") AND NOT EXISTS (SELECT"
                + " FROM pg_catalog.pg_stat_progress_create_index p WHERE p.index_relid = i.indexrelid)";
    }
}
