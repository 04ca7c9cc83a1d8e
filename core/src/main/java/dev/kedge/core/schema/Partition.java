package dev.kedge.core.schema;

import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Prose;
import dev.kedge.core.stability.Experimental;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A partition. Its columns, constraints, indexes and triggers come from the root table; it has bounds and storage
 * settings of its own, and may have parts of its own.
 *
 * @param name its name
 * @param of the table or partition that it is attached to
 * @param bounds the rows that it holds: the text after {@code FOR VALUES}, or {@code DEFAULT}
 * @param partitioning how it is itself partitioned; absent for a partition that holds rows
 * @param parameters its storage parameters, sorted by name
 * @param tablespace its tablespace; absent for the default tablespace of the database
 * @param unlogged whether it is unlogged
 * @param rowSecurity its row-level security, for queries that name it
 * @param comment its comment; absent for none
 * @param columns the columns that differ from those above it, sorted by name
 * @param primaryKey its own primary key; absent if it has none or that of the table
 * @param uniques its own unique constraints
 * @param checks its own check constraints
 * @param foreignKeys its own foreign keys
 * @param exclusions its own exclusion constraints
 * @param indexes its own indexes that do not belong to a constraint
 * @param triggers its own triggers
 * @param policies its own row-level security policies
 * @param statistics its own statistics objects
 * @param replicaIdentity what the WAL contains of its old rows; absent for the primary key
 * @param cluster the name of the index that CLUSTER sorts it by, that of its table for an inherited one; absent for none
 */
@Experimental
public record Partition(
        QualifiedName name,
        QualifiedName of,
        Expression bounds,
        Optional<Partitioning> partitioning,
        List<StorageParameter> parameters,
        Optional<String> tablespace,
        boolean unlogged,
        RowSecurity rowSecurity,
        @Prose Optional<String> comment,
        List<PartitionColumn> columns,
        Optional<PrimaryKey> primaryKey,
        List<UniqueConstraint> uniques,
        List<CheckConstraint> checks,
        List<ForeignKey> foreignKeys,
        List<Exclusion> exclusions,
        List<Index> indexes,
        List<Trigger> triggers,
        List<Policy> policies,
        List<Statistics> statistics,
        Optional<ReplicaIdentity> replicaIdentity,
        Optional<String> cluster)
        implements SchemaObject, Commented {

    /**
     * Sorts and copies the lists.
     *
     * @param name its name
     * @param of the table or partition that it is attached to
     * @param bounds the rows that it holds: the text after {@code FOR VALUES}, or {@code DEFAULT}
     * @param partitioning how it is itself partitioned; absent for a partition that holds rows
     * @param parameters its storage parameters, sorted by name
     * @param tablespace its tablespace; absent for the default tablespace of the database
     * @param unlogged whether it is unlogged
     * @param rowSecurity its row-level security, for queries that name it
     * @param comment its comment; absent for none
     * @param columns the columns that differ from those above it, sorted by name
     * @param primaryKey its own primary key; absent if it has none or that of the table
     * @param uniques its own unique constraints
     * @param checks its own check constraints
     * @param foreignKeys its own foreign keys
     * @param exclusions its own exclusion constraints
     * @param indexes its own indexes that do not belong to a constraint
     * @param triggers its own triggers
     * @param policies its own row-level security policies
     * @param statistics its own statistics objects
     * @param replicaIdentity what the WAL contains of its old rows; absent for the primary key
     * @param cluster the name of the index that CLUSTER sorts it by, that of its table for an inherited one; absent for none
     */
    public Partition {
        parameters = parameters.stream()
                .sorted(Comparator.comparing(StorageParameter::name))
                .toList();
        columns = columns.stream()
                .sorted(Comparator.comparing(PartitionColumn::name))
                .toList();
        uniques = sorted(uniques);
        checks = sorted(checks);
        foreignKeys = sorted(foreignKeys);
        exclusions = sorted(exclusions);
        indexes = sorted(indexes);
        triggers = sorted(triggers);
        policies = sorted(policies);
        statistics = sorted(statistics);
    }

    private static <P extends Part> List<P> sorted(List<P> parts) {
        return parts.stream().sorted(Comparator.comparing(Part::name)).toList();
    }

    /**
     * {@return a partition without parts of its own}
     *
     * @param name its name
     * @param of the table or partition that it is attached to
     * @param bounds the rows that it holds: the text after {@code FOR VALUES}, or {@code DEFAULT}
     * @param partitioning how it is itself partitioned; absent for a partition that holds rows
     * @param parameters its storage parameters, sorted by name
     * @param tablespace its tablespace; absent for the default tablespace of the database
     */
    public static Partition of(
            QualifiedName name,
            QualifiedName of,
            Expression bounds,
            Optional<Partitioning> partitioning,
            List<StorageParameter> parameters,
            Optional<String> tablespace) {
        TableSettings settings = TableSettings.NONE
                .withParameters(parameters)
                .withTablespace(tablespace)
                .withPartitioning(partitioning);
        return made(name, of, bounds, Table.of(name, List.of()).withSettings(settings), List.of());
    }

    /**
     * {@return a partition that holds rows itself, with default storage}
     *
     * @param name its name
     * @param of the table or partition that it is attached to
     * @param bounds the rows that it holds: the text after {@code FOR VALUES}, or {@code DEFAULT}
     */
    public static Partition of(QualifiedName name, QualifiedName of, String bounds) {
        return of(name, of, new Expression(bounds), Optional.empty(), List.of(), Optional.empty());
    }

    private static Partition made(
            QualifiedName name, QualifiedName of, Expression bounds, Table own, List<PartitionColumn> columns) {
        return new Partition(
                name,
                of,
                bounds,
                own.settings().partitioning(),
                own.settings().parameters(),
                own.settings().tablespace(),
                own.settings().unlogged(),
                own.settings().rowSecurity(),
                own.comment(),
                columns,
                own.primaryKey(),
                own.uniques(),
                own.checks(),
                own.foreignKeys(),
                own.exclusions(),
                own.indexes(),
                own.triggers(),
                own.policies(),
                own.statistics(),
                own.settings().replicaIdentity(),
                own.settings().cluster());
    }

    /** {@return whether this is the default partition, which holds the rows that no other partition accepts} */
    public boolean isDefault() {
        return bounds.canonical().equals("default");
    }

    /** {@return whether it has anything of its own besides its bounds and storage} */
    public boolean hasParts() {
        return unlogged || !withoutParts().equals(this);
    }

    /** {@return this partition without parts of its own, comment and row security} It is unlogged as before. */
    public Partition withoutParts() {
        TableSettings settings = settings().withRowSecurity(RowSecurity.NONE).withoutMarks();
        return made(name, of, bounds, Table.of(name, List.of()).withSettings(settings), List.of());
    }

    /** {@return this partition without the parts that have names of their own, such as indexes} */
    public Partition withoutNamedParts() {
        Table own = Table.of(name, List.of()).withComment(comment).withSettings(settings());
        return made(name, of, bounds, own, columns);
    }

    /** This partition without the parts that have names of their own, and without its columns. */
    Partition withoutMembers() {
        Table own = Table.of(name, List.of()).withComment(comment).withSettings(settings());
        return made(name, of, bounds, own, List.of());
    }

    private TableSettings settings() {
        return new TableSettings(unlogged, parameters, tablespace, rowSecurity, partitioning, replicaIdentity, cluster);
    }

    /** {@return the constraints of its own} */
    public List<Constraint> constraints() {
        return ownTable().constraints();
    }

    /** Everything of its own except for the columns, as a table. */
    private Table ownTable() {
        return new Table(
                name,
                comment,
                List.of(),
                primaryKey,
                uniques,
                checks,
                foreignKeys,
                exclusions,
                indexes,
                triggers,
                policies,
                statistics,
                settings());
    }

    /** The partition as a table with its own parts and all of its columns; {@code inherited} are those above it. */
    Table relation(List<Column> inherited) {
        return ownTable().withColumns(inherited.stream().map(this::column).toList());
    }

    private Column column(Column above) {
        Column inherited = above.withIdentity(Optional.empty())
                .withComment(Optional.empty())
                .withStatistics(ColumnStatistics.NONE);
        return columns.stream()
                .filter(own -> own.name().equals(above.name()))
                .findFirst()
                .map(own -> own.of(inherited))
                .orElse(inherited);
    }

    /**
     * {@return this partition with the parts of a table}
     *
     * @param table a table with all of its columns, and only the parts of its own
     * @param inherited the columns of the table or partition above it
     */
    public Partition withParts(Table table, List<Column> inherited) {
        List<PartitionColumn> differences = inherited.stream()
                .flatMap(above -> table.column(above.name()).map(own -> PartitionColumn.between(own, above)).stream())
                .filter(difference -> !difference.isNone())
                .toList();
        return made(name, of, bounds, table, differences);
    }

    @Override
    public ObjectKey key() {
        return ObjectKey.partition(name);
    }

    @Override
    public List<Part> parts() {
        return ownTable().parts();
    }

    @Override
    public Partition withComment(Optional<String> other) {
        return made(name, of, bounds, ownTable().withComment(other), columns);
    }

    /**
     * {@return this partition with other bounds}
     *
     * @param other the new bounds: the text after {@code FOR VALUES}, or {@code DEFAULT}
     */
    public Partition withBounds(Expression other) {
        return made(name, of, other, ownTable(), columns);
    }

    /**
     * {@return this partition with another partitioning}
     *
     * @param other the new partitioning; absent for a partition that holds rows
     */
    public Partition withPartitioning(Optional<Partitioning> other) {
        return having(settings().withPartitioning(other));
    }

    /**
     * {@return this partition with other storage parameters}
     *
     * @param other the new parameters
     */
    public Partition withParameters(List<StorageParameter> other) {
        return having(settings().withParameters(other));
    }

    /**
     * {@return this partition in another tablespace}
     *
     * @param other the new tablespace; absent for the default tablespace of the database
     */
    public Partition withTablespace(Optional<String> other) {
        return having(settings().withTablespace(other));
    }

    /**
     * {@return this partition as a logged or unlogged one}
     *
     * @param other whether it is unlogged
     */
    public Partition withUnlogged(boolean other) {
        return having(settings().withUnlogged(other));
    }

    /**
     * {@return this partition with another replica identity}
     *
     * @param other the new replica identity; absent for the primary key
     */
    public Partition withReplicaIdentity(Optional<ReplicaIdentity> other) {
        return having(settings().withReplicaIdentity(other));
    }

    /**
     * {@return this partition with another index that CLUSTER sorts it by}
     *
     * @param other the name of the index, that of the table for an inherited one; absent for none
     */
    public Partition withCluster(Optional<String> other) {
        return having(settings().withCluster(other));
    }

    private Partition having(TableSettings other) {
        return made(name, of, bounds, ownTable().withSettings(other), columns);
    }

    @Override
    public Partition renamed(Renaming renaming) {
        return renamed(renaming, of);
    }

    /** The partition after a rename; {@code root} is the old name of the table that its columns come from. */
    Partition renamed(Renaming renaming, QualifiedName root) {
        return made(
                renaming.relation(name),
                renaming.relation(of),
                renaming.expression(bounds),
                ownTable().withName(root).renamed(renaming),
                columns.stream().map(column -> column.renamed(renaming, root)).toList());
    }
}
