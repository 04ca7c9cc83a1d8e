package dev.kedge.core.random;

import dev.kedge.core.schema.Collation;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.RangeType;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Edits of collations and range types, and of the columns that use them. */
final class CatalogEdits {
    static final List<Attribute> ALL = List.of(
            new Attribute("COLLATION", (draft, chance) -> addOrDrop(draft, chance, Collation.class, collation(chance))),
            new Attribute(
                    "COLLATION_NAME",
                    (draft, chance) -> KindEdits.rename(draft, chance, Collation.class, ObjectKey.Kind.COLLATION)),
            new Attribute(
                    "COLLATION_COMMENT",
                    (draft, chance) -> in(draft, chance, Collation.class, (it, c) -> it.withComment(c.text()))),
            new Attribute("COLLATION_USE", CatalogEdits::useCollation),
            new Attribute("RANGE", (draft, chance) -> addOrDrop(draft, chance, RangeType.class, range(chance))),
            new Attribute(
                    "RANGE_NAME",
                    (draft, chance) -> KindEdits.rename(draft, chance, RangeType.class, ObjectKey.Kind.RANGE_TYPE)),
            new Attribute(
                    "RANGE_COMMENT",
                    (draft, chance) -> in(draft, chance, RangeType.class, (it, c) -> it.withComment(c.text()))),
            new Attribute("RANGE_USE", CatalogEdits::useRange));

    private CatalogEdits() {}

    /** A name always has the same definition, because the definition of what is in use cannot change. */
    private static Collation collation(Chance chance) {
        String name = chance.pick(List.of("by code", "Plain"));
        return Collation.of(QualifiedName.of(name), Collation.Provider.LIBC, name.equals("Plain") ? "POSIX" : "C");
    }

    private static RangeType range(Chance chance) {
        return chance.oneIn(2)
                ? RangeType.of(QualifiedName.of("span"), PgType.of("date"))
                : RangeType.of(QualifiedName.of("Price range"), PgType.of("numeric"))
                        .withMultirange(Optional.of(QualifiedName.of("Spans %")));
    }

    /** Whether anything but the object itself mentions its name. */
    private static boolean isUsed(SchemaObject object, Schema schema) {
        String name = object.key().owner().name();
        String other =
                object instanceof RangeType range ? range.multirangeName().name() : name;
        return schema.objects().values().stream()
                .filter(it -> !it.equals(object))
                .map(SchemaObject::toString)
                .anyMatch(text -> text.contains(name) || text.contains(other));
    }

    private static <T extends SchemaObject> Draft addOrDrop(Draft draft, Chance chance, Class<T> kind, T other) {
        List<T> all = draft.schema().all(kind).stream()
                .filter(object -> !isUsed(object, draft.schema()))
                .toList();
        if (!all.isEmpty() && chance.oneIn(3)) {
            return draft.replacing(List.of(chance.pick(all)), List.of());
        }
        return draft.schema().has(other.key()) ? draft : draft.plus(other);
    }

    private static <T extends SchemaObject> Draft in(
            Draft draft, Chance chance, Class<T> kind, BiFunction<T, Chance, T> change) {
        List<T> all = draft.schema().all(kind);
        return all.isEmpty() ? draft : draft.plus(change.apply(chance.pick(all), chance));
    }

    private static Draft useCollation(Draft draft, Chance chance) {
        List<Collation> all = draft.schema().all(Collation.class);
        return all.isEmpty()
                ? draft
                : ColumnEdits.inColumn(
                        draft,
                        chance,
                        (column, schema) -> column.withCollation(
                                Optional.of(chance.pick(all).name())));
    }

    private static Draft useRange(Draft draft, Chance chance) {
        List<RangeType> all = draft.schema().all(RangeType.class);
        if (all.isEmpty() || draft.schema().tables().isEmpty()) {
            return draft;
        }
        RangeType range = chance.pick(all);
        PgType type = PgType.named(chance.oneIn(2) ? range.name() : range.multirangeName());
        var table = chance.pick(draft.schema().tables());
        Column column = Column.of("spans", table.nextPosition(), type).withNullable(true);
        return table.column(column.name()).isPresent()
                ? draft
                : draft.plus(table.withColumns(Chance.plus(table.columns(), column)));
    }
}
