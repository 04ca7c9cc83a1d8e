package dev.kedge.core.diff;

import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.schema.Collation;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.RangeType;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.View;
import dev.kedge.core.sql.NameReferences;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The objects of a schema that a change affects. PostgreSQL rejects changes of columns that a view, a policy or a
 * trigger depends on, and a view does not follow the rename of what it mentions.
 */
final class AffectedObjects {
    private final Schema before;
    private final Schema after;
    private final Decisions decisions;
    /** The enums and tables by the types that they define. */
    private final Map<PgType, ObjectKey> types = new HashMap<>();

    private final Map<QualifiedName, Columns> tables = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final Set<String> rebuilt = new HashSet<>();
    private final Set<String> moved = new HashSet<>();
    private final Set<String> renamedTypes = new HashSet<>();
    private final Set<String> renamedRelations = new HashSet<>();

    /**
     * The columns of a table, by their old names.
     *
     * @param changed those that are dropped or changed
     * @param renamed those that are only renamed
     * @param grown whether columns are added
     */
    private record Columns(Set<String> changed, Set<String> renamed, boolean grown) {
        boolean areTouchedBy(NameReferences mentions) {
            return mentions.hasAny(changed)
                    || mentions.hasAny(renamed)
                    || mentions.everything() && (grown || !changed.isEmpty() || !renamed.isEmpty());
        }
    }

    AffectedObjects(Schema before, Schema after, Decisions decisions) {
        this.before = before;
        this.after = after;
        this.decisions = decisions;
        Stream.concat(before.enums().stream(), before.tables().stream())
                .forEach(type -> types.put(PgType.named(type.key().owner()), type.key()));
        before.enums().forEach(this::addType);
        before.all(RangeType.class)
                .forEach(type -> addIfChanged(
                        type, Dependencies.namesOf(type.key()), now -> type.isDefinedLike((RangeType) now)));
        before.all(Collation.class)
                .forEach(collation -> addIfChanged(
                        collation,
                        Dependencies.namesOf(collation.key()),
                        now -> collation.isDefinedLike((Collation) now)));
        before.tables().forEach(this::addTable);
        before.partitions()
                .forEach(partition -> new PartitionTree(before)
                        .root(partition)
                        .flatMap(root -> Optional.ofNullable(tables.get(root.name())))
                        .ifPresent(columns -> tables.put(partition.name(), columns)));
        before.views().stream()
                .map(view -> view.name().name())
                .filter(name -> decisions.rename(viewKey(name)).isPresent())
                .forEach(renamedRelations::add);
    }

    private ObjectKey viewKey(String name) {
        return before.views().stream()
                .filter(view -> view.name().name().equals(name))
                .findFirst()
                .orElseThrow()
                .key();
    }

    /** The final name of a table or view; absent if it is dropped. */
    Optional<QualifiedName> lastName(ObjectKey key) {
        QualifiedName last = Optional.ofNullable(decisions.moves().get(key))
                .or(() -> decisions.rename(key).map(key.owner()::withName))
                .orElse(key.owner());
        boolean taken = last.equals(key.owner())
                && decisions.renames().entrySet().stream()
                        .anyMatch(rename -> rename.getKey().name().isEmpty()
                                && isSameSpace(rename.getKey(), key)
                                && before.object(rename.getKey()).isPresent()
                                && rename.getKey()
                                        .owner()
                                        .withName(rename.getValue())
                                        .equals(last));
        boolean there = after.object(new ObjectKey(key.kind(), last, "")).isPresent();
        return there && !taken ? Optional.of(last) : Optional.empty();
    }

    private static boolean isSameSpace(ObjectKey first, ObjectKey second) {
        return first.kind() == second.kind()
                || first.kind().isOfRelation() && second.kind().isOfRelation();
    }

    /** A type under its final name. */
    PgType follow(PgType type) {
        return Optional.ofNullable(types.get(type.element()))
                .map(known ->
                        PgType.named(lastName(known).orElse(known.owner())).array(type.dimensions()))
                .orElse(type);
    }

    private void addType(EnumType type) {
        if (isRebuilt(type)) {
            gone.add(type.name().name());
            if (lastName(type.key()).isPresent()) {
                rebuilt.add(type.name().name());
            }
        } else if (!lastName(type.key()).equals(Optional.of(type.name()))) {
            renamedTypes.add(type.name().name());
        }
    }

    /** An object that stays but has another definition is dropped and created again. */
    private void addIfChanged(SchemaObject object, Set<String> names, Predicate<SchemaObject> same) {
        if (after.object(object.key()).filter(same.negate()).isPresent()) {
            gone.addAll(names);
            rebuilt.addAll(names);
        }
    }

    private boolean isRebuilt(EnumType type) {
        Optional<EnumType> last = lastName(type.key()).flatMap(after::enumType);
        return last.isEmpty()
                || !last.get().values().stream()
                        .filter(type.values()::contains)
                        .toList()
                        .equals(type.values());
    }

    private void addTable(Table table) {
        Optional<QualifiedName> last = lastName(table.key());
        if (last.isEmpty()) {
            gone.add(table.name().name());
            return;
        }
        if (!last.get().schema().equals(table.name().schema())) {
            // a query refers to a table in another schema only by its qualified name
            moved.add(table.name().name());
        } else if (!last.get().equals(table.name())) {
            renamedRelations.add(table.name().name());
        }
        Table desired = after.table(last.get()).orElseThrow();
        Set<String> changed = new HashSet<>();
        Set<String> renamed = new HashSet<>();
        int kept = 0;
        for (Column column : table.columns()) {
            Optional<Column> now = lastColumn(table, desired, column.name());
            kept += now.isPresent() ? 1 : 0;
            if (now.filter(other -> isSame(column, other)).isEmpty()) {
                changed.add(column.name());
            } else if (!now.get().name().equals(column.name())) {
                renamed.add(column.name());
            }
        }
        // a generated column is recomputed if a column that it uses changes
        table.columns().stream()
                .filter(column -> column.generated()
                        .filter(by -> changed.stream().anyMatch(by.expression()::mentions))
                        .isPresent())
                .map(Column::name)
                .toList()
                .forEach(changed::add);
        tables.put(
                table.name(),
                new Columns(changed, renamed, kept < desired.columns().size()));
    }

    /** A column as it is in the end; absent if it or its table goes. */
    Optional<Column> lastColumn(Table table, String name) {
        return lastName(table.key()).flatMap(after::table).flatMap(desired -> lastColumn(table, desired, name));
    }

    private Optional<Column> lastColumn(Table table, Table desired, String name) {
        Optional<String> renamed = decisions.rename(ObjectKey.column(table.name(), name));
        boolean taken = renamed.isEmpty()
                && table.columns().stream()
                        .anyMatch(other -> decisions
                                .rename(ObjectKey.column(table.name(), other.name()))
                                .filter(name::equals)
                                .isPresent());
        return taken ? Optional.empty() : desired.column(renamed.orElse(name));
    }

    private boolean isSame(Column column, Column now) {
        boolean rebuilt = Optional.ofNullable(types.get(column.type().element()))
                .flatMap(type -> before.enumType(type.owner()))
                .filter(this::isRebuilt)
                .isPresent();
        return !rebuilt
                && follow(column.type()).equals(now.type())
                && column.collation().equals(now.collation())
                && column.generated().equals(now.generated());
    }

    /** Whether a change affects a routine: an object is dropped, or columns are changed or dropped. */
    boolean isUnderRoutine(NameReferences mentions) {
        return mentions.hasAny(gone) || isUnderWhatChanges(mentions);
    }

    /** Whether a routine depends on an object that stays but changes. */
    boolean isUnderWhatChanges(NameReferences mentions) {
        return mentions.hasAny(rebuilt)
                || tables.entrySet().stream()
                        .anyMatch(table -> mentions.has(table.getKey().name())
                                && table.getValue().areTouchedBy(mentions));
    }

    /** Whether a change affects a view. A query does not follow renames and moves either. */
    boolean isUnderView(View view, NameReferences mentions) {
        return isUnderRoutine(mentions)
                || mentions.hasAny(moved)
                || mentions.hasAny(renamedTypes)
                || renamedRelations.stream().anyMatch(view.query()::mentionsOtherThanTable);
    }

    /**
     * Whether a change affects an SQL object. Its statements do not follow renames and moves, so it must be created again
     * with statements that use the new names.
     */
    boolean isUnderSql(NameReferences mentions) {
        return isUnderRoutine(mentions)
                || mentions.hasAny(moved)
                || mentions.hasAny(renamedTypes)
                || mentions.hasAny(renamedRelations);
    }

    /** Whether a change affects a trigger. It follows renames of its own table's columns and uses no other table. */
    boolean isUnderTrigger(QualifiedName table, NameReferences mentions) {
        Set<String> changed =
                Optional.ofNullable(tables.get(table)).map(Columns::changed).orElse(Set.of());
        return mentions.hasAny(gone) || mentions.hasAny(changed) || mentions.everything() && !changed.isEmpty();
    }

    /**
     * Whether a change affects a policy. It is like a trigger, but its queries may use other tables, whose columns may
     * have the same names.
     */
    boolean isUnderPolicy(QualifiedName table, NameReferences mentions) {
        boolean ambiguous = mentions.has("select") && areColumnsTouched(table, mentions);
        boolean elsewhere = tables.keySet().stream()
                .filter(other -> !other.equals(table) && mentions.has(other.name()))
                .anyMatch(other -> renamedRelations.contains(other.name()) || areColumnsTouched(other, mentions));
        return isUnderTrigger(table, mentions) || ambiguous || elsewhere;
    }

    private boolean areColumnsTouched(QualifiedName table, NameReferences mentions) {
        return Optional.ofNullable(tables.get(table))
                .filter(columns -> columns.areTouchedBy(mentions))
                .isPresent();
    }
}
