package dev.kedge.cli.adopt;

import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tools that migrated a database before Kedge, told by the table in which each keeps its history. */
enum MigrationTool {
    FLYWAY("Flyway", "installed_rank, version, script, checksum, success"),
    LIQUIBASE("Liquibase", "id, author, filename, dateexecuted, orderexecuted, md5sum"),
    LIQUIBASE_LOCK("Liquibase", "id, locked, lockgranted, lockedby"),
    ALEMBIC("Alembic", "version_num");

    private final String tool;
    /** The names of the table's columns, separated by commas. */
    private final String columns;

    MigrationTool(String tool, String columns) {
        this.tool = tool;
        this.columns = columns;
    }

    /** Its name as its makers write it. */
    String tool() {
        return tool;
    }

    /** The tool itself, of which this may be a second table. */
    MigrationTool main() {
        return this == LIQUIBASE_LOCK ? LIQUIBASE : this;
    }

    /** The page that tells how to retire it. */
    String page() {
        return "docs/from-" + tool.toLowerCase(Locale.ROOT) + ".md";
    }

    /**
     * A table that a tool left.
     *
     * @param tool the tool
     * @param table its table
     */
    record Trace(MigrationTool tool, Table table) {}

    /** The tables of such tools, whatever they are called. */
    static List<Trace> tracesIn(Schema schema) {
        return schema.tables().stream().flatMap(table -> of(table).stream()).toList();
    }

    private static Optional<Trace> of(Table table) {
        Set<String> names =
                Set.copyOf(table.columns().stream().map(column -> column.name()).toList());
        for (MigrationTool tool : values()) {
            // Alembic's table has one column, which alone would be found in many
            Set<String> known = Set.of(tool.columns.split(", "));
            boolean whole = tool == ALEMBIC ? names.equals(known) : names.containsAll(known);
            if (whole) {
                return Optional.of(new Trace(tool, table));
            }
        }
        return Optional.empty();
    }
}
