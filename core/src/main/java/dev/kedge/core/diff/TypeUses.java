package dev.kedge.core.diff;

import dev.kedge.core.ddl.ObjectSql;
import dev.kedge.core.schema.Attribute;
import dev.kedge.core.schema.Collation;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.DeclaredTypes;
import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.Partitioning;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.Policy;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.RangeType;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Statistics;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.Trigger;
import dev.kedge.core.schema.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds what depends on a range type or collation and cannot be created again without loss: columns, other types, and the
 * keys, checks and defaults of tables. Views and routines are not among it, because they are simply recreated.
 */
final class TypeUses {
    private final Schema schema;

    TypeUses(Schema schema) {
        this.schema = schema;
    }

    /** The first use of a range type or its multirange type; absent if it is not used. */
    Optional<String> of(RangeType range) {
        Set<PgType> types = Set.of(PgType.named(range.name()), PgType.named(range.multirangeName()));
        Set<String> names = Set.of(range.name().name(), range.multirangeName().name());
        Predicate<PgType> is = type -> types.contains(type.element());
        Optional<String> column = parts(part -> part instanceof Column it && is.test(it.type()));
        Optional<String> type = schema.objects().values().stream()
                .filter(other -> !other.equals(range))
                .filter(other -> DeclaredTypes.partsOf(other).anyMatch(is))
                .map(TypeUses::described)
                .findFirst();
        return column.or(() -> type)
                .or(() -> parts(
                        part -> !isRecreated(part) && Dependencies.of(part).hasAny(names)));
    }

    /** The first use of a collation; absent if it is not used. */
    Optional<String> of(Collation collation) {
        QualifiedName name = collation.name();
        Predicate<Optional<QualifiedName>> is = used -> used.equals(Optional.of(name));
        Optional<String> type = schema.objects().values().stream()
                .filter(other -> other instanceof Domain domain && is.test(domain.collation())
                        || other instanceof RangeType range && is.test(range.collation())
                        || other instanceof CompositeType it
                                && it.attributes().stream()
                                        .map(Attribute::collation)
                                        .anyMatch(is)
                        || other instanceof Table table
                                && keys(table.settings().partitioning().stream()
                                                .map(Partitioning::keys)
                                                .flatMap(List::stream))
                                        .anyMatch(is))
                .map(TypeUses::described)
                .findFirst();
        return parts(part -> part instanceof Column column && is.test(column.collation())
                        || part instanceof Index index
                                && keys(index.columns().stream()).anyMatch(is)
                        || part instanceof Exclusion exclusion
                                && keys(exclusion.elements().stream().map(Exclusion.Element::key))
                                        .anyMatch(is)
                        || !isRecreated(part) && Dependencies.of(part).has(name.name()))
                .or(() -> type);
    }

    private static Stream<Optional<QualifiedName>> keys(Stream<IndexKey> keys) {
        return keys.map(IndexKey::collation);
    }

    private static boolean isRecreated(Part part) {
        return part instanceof Trigger || part instanceof Policy || part instanceof Statistics;
    }

    private static String described(SchemaObject object) {
        return ObjectSql.described(object.key());
    }

    private Optional<String> parts(Predicate<Part> uses) {
        return Stream.<SchemaObject>concat(schema.tables().stream(), schema.all(View.class).stream())
                .flatMap(object -> object.parts().stream()
                        .filter(uses)
                        .map(part -> ObjectKey.part(object.key().owner(), part)))
                .map(ObjectSql::described)
                .findFirst();
    }
}
