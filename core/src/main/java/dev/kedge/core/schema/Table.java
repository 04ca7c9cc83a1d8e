package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A table with everything that belongs to it. Its parts are kept sorted by name, so equality knows no order of declaration.
 *
 * @param name its name
 * @param comment its comment; absent for none
 * @param columns its columns
 * @param primaryKey its primary key; absent for none
 * @param uniques its unique constraints
 * @param checks its check constraints
 * @param foreignKeys its foreign keys
 * @param exclusions its exclusion constraints
 * @param indexes its indexes that no constraint owns
 * @param triggers its triggers
 * @param policies its policies
 * @param settings how it is kept and who may see its rows
 */
@Experimental
public record Table(
        QualifiedName name,
        Optional<String> comment,
        List<Column> columns,
        Optional<PrimaryKey> primaryKey,
        List<UniqueConstraint> uniques,
        List<CheckConstraint> checks,
        List<ForeignKey> foreignKeys,
        List<Exclusion> exclusions,
        List<Index> indexes,
        List<Trigger> triggers,
        List<Policy> policies,
        TableSettings settings)
        implements SchemaObject, Commented {

    /** Sorts and copies the lists; a sequence that is named as the server names it goes unnamed. */
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
    }

    /** A table of columns and nothing else. */
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
                TableSettings.NONE);
    }

    /** The columns in the order of CREATE TABLE. */
    public List<Column> columnsInOrder() {
        return columns.stream()
                .sorted(Comparator.comparingInt(Column::position).thenComparing(Column::name))
                .toList();
    }

    /** The column of this name; absent if there is none. */
    public Optional<Column> column(String column) {
        return columns.stream().filter(c -> c.name().equals(column)).findFirst();
    }

    /** The index of this name; absent if there is none. */
    public Optional<Index> index(String index) {
        return indexes.stream().filter(i -> i.name().equals(index)).findFirst();
    }

    /** All constraints: the primary key, then unique constraints, checks, foreign keys and exclusions. */
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

    /** The constraint of this name; absent if there is none. */
    public Optional<Constraint> constraint(String constraint) {
        return constraints().stream().filter(c -> c.name().equals(constraint)).findFirst();
    }

    /** The position that a column added now gets. */
    public int nextPosition() {
        return columns.stream().mapToInt(Column::position).max().orElse(0) + 1;
    }

    public Table withName(QualifiedName other) {
        return new Table(
                other,
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
                settings);
    }

    @Override
    public Table withComment(Optional<String> other) {
        return new Table(
                name,
                other,
                columns,
                primaryKey,
                uniques,
                checks,
                foreignKeys,
                exclusions,
                indexes,
                triggers,
                policies,
                settings);
    }

    public Table withColumns(List<Column> other) {
        return new Table(
                name,
                comment,
                other,
                primaryKey,
                uniques,
                checks,
                foreignKeys,
                exclusions,
                indexes,
                triggers,
                policies,
                settings);
    }

    public Table withForeignKeys(List<ForeignKey> other) {
        return new Table(
                name,
                comment,
                columns,
                primaryKey,
                uniques,
                checks,
                other,
                exclusions,
                indexes,
                triggers,
                policies,
                settings);
    }

    public Table withIndexes(List<Index> other) {
        return new Table(
                name,
                comment,
                columns,
                primaryKey,
                uniques,
                checks,
                foreignKeys,
                exclusions,
                other,
                triggers,
                policies,
                settings);
    }

    public Table withTriggers(List<Trigger> other) {
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
                other,
                policies,
                settings);
    }

    public Table withPolicies(List<Policy> other) {
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
                other,
                settings);
    }

    public Table withSettings(TableSettings other) {
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
                other);
    }

    /** The table with one column replaced by what the change makes of it. */
    public Table withColumn(String column, UnaryOperator<Column> change) {
        return withColumns(columns.stream()
                .map(c -> c.name().equals(column) ? change.apply(c) : c)
                .toList());
    }

    /** The table with one constraint more. */
    public Table plus(Constraint constraint) {
        List<Constraint> all = new ArrayList<>(constraints());
        all.add(constraint);
        return withConstraints(all);
    }

    /** The table without the constraint of this name. */
    public Table minusConstraint(String constraint) {
        return withConstraints(
                constraints().stream().filter(c -> !c.name().equals(constraint)).toList());
    }

    /** The table with these constraints instead of its own; of several primary keys the last counts. */
    public Table withConstraints(List<? extends Constraint> all) {
        Optional<PrimaryKey> key = only(all, PrimaryKey.class).reduce((first, last) -> last);
        return new Table(
                name,
                comment,
                columns,
                key,
                only(all, UniqueConstraint.class).toList(),
                only(all, CheckConstraint.class).toList(),
                only(all, ForeignKey.class).toList(),
                only(all, Exclusion.class).toList(),
                indexes,
                triggers,
                policies,
                settings);
    }

    @Override
    public ObjectKey key() {
        return ObjectKey.table(name);
    }

    @Override
    public List<Part> parts() {
        return Stream.<List<? extends Part>>of(columns, constraints(), indexes, triggers, policies)
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
}
