package dev.kedge.core.schema;

import dev.kedge.core.sql.Prose;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A table with its parts. The parts are sorted by name, so equality does not depend on the order of declaration.
 *
 * @param name its name
 * @param comment its comment; absent for none
 * @param columns its columns, sorted by name
 * @param primaryKey its primary key; absent for none
 * @param uniques its unique constraints
 * @param checks its check constraints
 * @param foreignKeys its foreign keys
 * @param exclusions its exclusion constraints
 * @param indexes its indexes that do not belong to a constraint
 * @param triggers its triggers
 * @param policies its row-level security policies
 * @param statistics its statistics objects
 * @param settings its storage and row-level security
 */
@Experimental
public record Table(
        QualifiedName name,
        @Prose Optional<String> comment,
        List<Column> columns,
        Optional<PrimaryKey> primaryKey,
        List<UniqueConstraint> uniques,
        List<CheckConstraint> checks,
        List<ForeignKey> foreignKeys,
        List<Exclusion> exclusions,
        List<Index> indexes,
        List<Trigger> triggers,
        List<Policy> policies,
        List<Statistics> statistics,
        TableSettings settings)
        implements SchemaObject, Commented {

    /**
     * Sorts and copies the lists. The sequence of an identity has no name if it is the one that the server would choose.
     *
     * @param name its name
     * @param comment its comment; absent for none
     * @param columns its columns, sorted by name
     * @param primaryKey its primary key; absent for none
     * @param uniques its unique constraints
     * @param checks its check constraints
     * @param foreignKeys its foreign keys
     * @param exclusions its exclusion constraints
     * @param indexes its indexes that do not belong to a constraint
     * @param triggers its triggers
     * @param policies its row-level security policies
     * @param statistics its statistics objects
     * @param settings its storage and row-level security
     */
    public Table {
        QualifiedName table = name;
        columns = sorted(columns, Column::name).stream()
                .map(column -> column.identity().flatMap(Identity::sequence).isPresent()
                        ? column.withIdentity(column.identity().map(it -> it.canonical(table, column.name())))
                        : column)
                .toList();
        uniques = sorted(uniques, UniqueConstraint::name);
        checks = sorted(checks, CheckConstraint::name);
        foreignKeys = sorted(foreignKeys, ForeignKey::name);
        exclusions = sorted(exclusions, Exclusion::name);
        indexes = sorted(indexes, Index::name);
        triggers = sorted(triggers, Trigger::name);
        policies = sorted(policies, Policy::name);
        statistics = sorted(statistics, Statistics::name);
    }

    /**
     * {@return a table that has only columns}
     *
     * @param name its name
     * @param columns its columns
     */
    public static Table of(QualifiedName name, List<Column> columns) {
        return new Table(
                name,
                Optional.empty(),
                columns,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                TableSettings.NONE);
    }

    /** {@return the columns in the order in which CREATE TABLE lists them} */
    public List<Column> columnsInOrder() {
        return columns.stream()
                .sorted(Comparator.comparingInt(Column::position).thenComparing(Column::name))
                .toList();
    }

    /**
     * {@return the column with this name; absent if the table has none}
     *
     * @param column the name of the column
     */
    public Optional<Column> column(String column) {
        return columns.stream().filter(c -> c.name().equals(column)).findFirst();
    }

    /**
     * {@return the index with this name; absent if the table has none}
     *
     * @param index the name of the index
     */
    public Optional<Index> index(String index) {
        return indexes.stream().filter(i -> i.name().equals(index)).findFirst();
    }

    /**
     * {@return all constraints: the primary key, then unique constraints, checks, foreign keys and exclusion
     * constraints}
     */
    public List<Constraint> constraints() {
        return Stream.of(
                        primaryKey.stream(),
                        uniques.stream(),
                        checks.stream(),
                        foreignKeys.stream(),
                        exclusions.stream())
                .flatMap(Function.<Stream<? extends Constraint>>identity())
                .<Constraint>map(constraint -> constraint)
                .toList();
    }

    /**
     * {@return the constraint with this name; absent if the table has none}
     *
     * @param constraint the name of the constraint
     */
    public Optional<Constraint> constraint(String constraint) {
        return constraints().stream().filter(c -> c.name().equals(constraint)).findFirst();
    }

    /** {@return the position of the next column that is added} */
    public int nextPosition() {
        return columns.stream().mapToInt(Column::position).max().orElse(0) + 1;
    }

    /**
     * {@return this table under another name}
     *
     * @param other the new name
     */
    public Table withName(QualifiedName other) {
        return copy(it -> it.name = other);
    }

    @Override
    public Table withComment(Optional<String> other) {
        return copy(it -> it.comment = other);
    }

    /**
     * {@return this table with other columns}
     *
     * @param other the new columns
     */
    public Table withColumns(List<Column> other) {
        return copy(it -> it.columns = other);
    }

    /**
     * {@return this table with other foreign keys}
     *
     * @param other the new foreign keys
     */
    public Table withForeignKeys(List<ForeignKey> other) {
        return copy(it -> it.foreignKeys = other);
    }

    /**
     * {@return this table with other indexes}
     *
     * @param other the new indexes
     */
    public Table withIndexes(List<Index> other) {
        return copy(it -> it.indexes = other);
    }

    /**
     * {@return this table with other triggers}
     *
     * @param other the new triggers
     */
    public Table withTriggers(List<Trigger> other) {
        return copy(it -> it.triggers = other);
    }

    /**
     * {@return this table with other policies}
     *
     * @param other the new policies
     */
    public Table withPolicies(List<Policy> other) {
        return copy(it -> it.policies = other);
    }

    /**
     * {@return this table with other statistics objects}
     *
     * @param other the new statistics objects
     */
    public Table withStatistics(List<Statistics> other) {
        return copy(it -> it.statistics = other);
    }

    /**
     * {@return this table with other settings}
     *
     * @param other the new settings
     */
    public Table withSettings(TableSettings other) {
        return copy(it -> it.settings = other);
    }

    /**
     * {@return this table with one column changed}
     *
     * @param column the name of the column
     * @param change computes the new column from the old one
     */
    public Table withColumn(String column, UnaryOperator<Column> change) {
        return withColumns(columns.stream()
                .map(c -> c.name().equals(column) ? change.apply(c) : c)
                .toList());
    }

    /**
     * {@return this table with one more constraint}
     *
     * @param constraint the constraint to add
     */
    public Table plus(Constraint constraint) {
        List<Constraint> all = new ArrayList<>(constraints());
        all.add(constraint);
        return withConstraints(all);
    }

    /**
     * {@return this table without a constraint}
     *
     * @param constraint the name of the constraint
     */
    public Table minusConstraint(String constraint) {
        return withConstraints(
                constraints().stream().filter(c -> !c.name().equals(constraint)).toList());
    }

    /**
     * {@return this table with other constraints} Of several primary keys, the last one is used.
     *
     * @param all the new constraints
     */
    public Table withConstraints(List<? extends Constraint> all) {
        return copy(it -> {
            it.primaryKey = only(all, PrimaryKey.class).reduce((first, last) -> last);
            it.uniques = only(all, UniqueConstraint.class).toList();
            it.checks = only(all, CheckConstraint.class).toList();
            it.foreignKeys = only(all, ForeignKey.class).toList();
            it.exclusions = only(all, Exclusion.class).toList();
        });
    }

    @Override
    public ObjectKey key() {
        return ObjectKey.table(name);
    }

    @Override
    public List<Part> parts() {
        return Stream.<List<? extends Part>>of(columns, constraints(), indexes, statistics, triggers, policies)
                .flatMap(List::stream)
                .<Part>map(part -> part)
                .toList();
    }

    @Override
    public Table renamed(Renaming renaming) {
        return new Table(
                renaming.relation(name),
                comment,
                renamed(columns, column -> column.renamed(renaming, name)),
                primaryKey.map(key -> key.renamed(renaming, name)),
                renamed(uniques, unique -> unique.renamed(renaming, name)),
                renamed(checks, check -> check.renamed(renaming, name)),
                renamed(foreignKeys, key -> key.renamed(renaming, name)),
                renamed(exclusions, exclusion -> exclusion.renamed(renaming, name)),
                renamed(indexes, index -> index.renamed(renaming, name)),
                renamed(triggers, trigger -> trigger.renamed(renaming, name)),
                renamed(policies, policy -> policy.renamed(renaming, name)),
                renamed(statistics, object -> object.renamed(renaming, name)),
                settings.renamed(renaming, name));
    }

    private static <T> List<T> renamed(List<T> parts, UnaryOperator<T> rename) {
        return parts.stream().map(rename).toList();
    }

    private static <T> Stream<T> only(List<?> all, Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast);
    }

    private static <T> List<T> sorted(List<T> parts, Function<T, String> name) {
        return parts.stream().sorted(Comparator.comparing(name)).toList();
    }

    private Table copy(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.table();
    }

    /** The components of a copy; a wither changes one of them. Only this class copies components. */
    private static final class Copy {
        private QualifiedName name;
        private Optional<String> comment;
        private List<Column> columns;
        private Optional<PrimaryKey> primaryKey;
        private List<UniqueConstraint> uniques;
        private List<CheckConstraint> checks;
        private List<ForeignKey> foreignKeys;
        private List<Exclusion> exclusions;
        private List<Index> indexes;
        private List<Trigger> triggers;
        private List<Policy> policies;
        private List<Statistics> statistics;
        private TableSettings settings;

        Copy(Table table) {
            name = table.name;
            comment = table.comment;
            columns = table.columns;
            primaryKey = table.primaryKey;
            uniques = table.uniques;
            checks = table.checks;
            foreignKeys = table.foreignKeys;
            exclusions = table.exclusions;
            indexes = table.indexes;
            triggers = table.triggers;
            policies = table.policies;
            statistics = table.statistics;
            settings = table.settings;
        }

        Table table() {
            return new Table(
                    name,
                    comment,
                    columns,
                    primaryKey,
                    uniques,
                    checks,
                    foreignKeys,
                    exclusions,
                    indexes,
                    triggers,
                    policies,
                    statistics,
                    settings);
        }
    }
}
