package dev.kedge.cli.adopt;

import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tools that may have migrated a database before Kedge. Each is recognized by the table that contains its history. */
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

    /** The name of the tool, as its authors write it. */
    String tool() {
        return tool;
    }

    /** The tool itself; differs from this constant if this is a second table of the tool. */
    MigrationTool main() {
        return this == LIQUIBASE_LOCK ? LIQUIBASE : this;
    }

    /** The page that describes how to move from the tool to Kedge. */
    String page() {
        return "docs/from-" + tool.toLowerCase(Locale.ROOT) + ".md";
    }

    /**
     * A table of a former tool.
     *
     * @param tool the tool
     * @param table its table
     */
    record Trace(MigrationTool tool, Table table) {}

    /** Finds the tables of such tools under any name. */
    static List<Trace> tracesIn(Schema schema) {
        return schema.tables().stream().flatMap(table -> of(table).stream()).toList();
    }

    private static Optional<Trace> of(Table table) {
        Set<String> names =
                Set.copyOf(table.columns().stream().map(column -> column.name()).toList());
        for (MigrationTool tool : values()) {
            // Alembic's table has a single column, which many tables may have
            Set<String> known = Set.of(tool.columns.split(", "));
            boolean whole = tool == ALEMBIC ? names.equals(known) : names.containsAll(known);
            if (whole) {
                return Optional.of(new Trace(tool, table));
            }
        }
        return Optional.empty();
    }
}
