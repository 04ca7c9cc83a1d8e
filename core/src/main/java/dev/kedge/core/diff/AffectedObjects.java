package dev.kedge.core.diff;

import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.View;
import dev.kedge.core.sql.NameReferences;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of a schema does not stay as it is: PostgreSQL changes no column that a view, a policy or a trigger stands on, and a
 * view that mentions what gets another name shows the old one.
 */
final class AffectedObjects {
    private final Schema before;
    private final Schema after;
    private final Decisions decisions;
    /** The enums and tables that are types. */
    private final Map<PgType, ObjectKey> types = new HashMap<>();

    private final Map<QualifiedName, Columns> tables = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final Set<String> moved = new HashSet<>();
    private final Set<String> renamedTypes = new HashSet<>();
    private final Set<String> renamedRelations = new HashSet<>();

    /**
     * The columns of a table, by their names so far.
     *
     * @param changed those that go or become others
     * @param renamed those that only get another name
     * @param grown whether others come
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
        before.tables().forEach(this::addTable);
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

    /** The name that a table or view has in the end; absent if it goes. */
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

    /** A type under the name that it has in the end. */
    PgType follow(PgType type) {
        return Optional.ofNullable(types.get(type.element()))
                .map(known ->
                        PgType.named(lastName(known).orElse(known.owner())).array(type.dimensions()))
                .orElse(type);
    }

    private void addType(EnumType type) {
        if (isRebuilt(type)) {
            gone.add(type.name().name());
        } else if (!lastName(type.key()).equals(Optional.of(type.name()))) {
            renamedTypes.add(type.name().name());
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
            // the text of a query finds a table in another schema only if it says so
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
        // a generated column over one that changes is computed anew
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

    /** Whether a routine depends on what does not stay: on what goes, or on columns that do not stay as they are. */
    boolean isUnderRoutine(NameReferences mentions) {
        return mentions.hasAny(gone)
                || tables.entrySet().stream()
                        .anyMatch(table -> mentions.has(table.getKey().name())
                                && table.getValue().areTouchedBy(mentions));
    }

    /** Whether a view does: its query does not follow either what gets another name or schema. */
    boolean isUnderView(View view, NameReferences mentions) {
        return isUnderRoutine(mentions)
                || mentions.hasAny(moved)
                || mentions.hasAny(renamedTypes)
                || renamedRelations.stream().anyMatch(view.query()::mentionsOtherThanTable);
    }

    /** Whether an SQL object does: its statements follow no name, so it is made again by those that say the new one. */
    boolean isUnderSql(NameReferences mentions) {
        return isUnderRoutine(mentions)
                || mentions.hasAny(moved)
                || mentions.hasAny(renamedTypes)
                || mentions.hasAny(renamedRelations);
    }

    /** Whether a trigger does: it follows the names of its own table's columns, and looks at no other table. */
    boolean isUnderTrigger(QualifiedName table, NameReferences mentions) {
        Set<String> changed =
                Optional.ofNullable(tables.get(table)).map(Columns::changed).orElse(Set.of());
        return mentions.hasAny(gone) || mentions.hasAny(changed) || mentions.everything() && !changed.isEmpty();
    }

    /** Whether a policy does: as a trigger, but its queries may look at other tables, whose columns may have the same names. */
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
