package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a table is kept and who may see its rows.
 *
 * @param unlogged whether its rows are not written to the log, and lost in a crash
 * @param parameters its storage parameters
 * @param tablespace where it is kept; absent for the database's default
 * @param rowSecurity whether its policies hold
 * @param partitioning how its rows are spread over partitions; absent for an ordinary table
 */
@Experimental
public record TableSettings(
        boolean unlogged,
        List<StorageParameter> parameters,
        Optional<String> tablespace,
        RowSecurity rowSecurity,
        Optional<Partitioning> partitioning) {

    /** Nothing said. */
    public static final TableSettings NONE =
            new TableSettings(false, List.of(), Optional.empty(), RowSecurity.NONE, Optional.empty());

    private static final String DEFAULT_TABLESPACE = "pg_default";

    /** Sorts and copies the list; where every database is kept that says nothing else is the default. */
    public TableSettings {
        tablespace = tablespace.filter(space -> !space.equals(DEFAULT_TABLESPACE));
        parameters = parameters.stream()
                .sorted(Comparator.comparing(StorageParameter::name))
                .toList();
    }

    public TableSettings withUnlogged(boolean other) {
        return new TableSettings(other, parameters, tablespace, rowSecurity, partitioning);
    }

    public TableSettings withParameters(List<StorageParameter> other) {
        return new TableSettings(unlogged, other, tablespace, rowSecurity, partitioning);
    }

    public TableSettings withTablespace(Optional<String> other) {
        return new TableSettings(unlogged, parameters, other, rowSecurity, partitioning);
    }

    public TableSettings withRowSecurity(RowSecurity other) {
        return new TableSettings(unlogged, parameters, tablespace, other, partitioning);
    }

    public TableSettings withPartitioning(Optional<Partitioning> other) {
        return new TableSettings(unlogged, parameters, tablespace, rowSecurity, other);
    }

    /** What they become when something gets another name; {@code owner} is the table's name before that. */
    TableSettings renamed(Renaming renaming, QualifiedName owner) {
        return withPartitioning(partitioning.map(by -> by.renamed(renaming, owner)));
    }
}
