package dev.kedge.core.random;

import dev.kedge.core.schema.Attribute;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.DomainCheck;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.Extension;
import dev.kedge.core.schema.Namespace;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.step.RenameEnumValue;
import dev.kedge.core.step.RenameObject;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Edits of namespaces, extensions, domains, composite types and the values of enums. */
final class KindEdits {
    static final List<dev.kedge.core.random.Attribute> ALL = List.of(
            edit("NAMESPACE", KindEdits::namespaced),
            edit("EXTENSION", KindEdits::extension),
            edit("ENUM_VALUE_NAME", KindEdits::renameValue),
            edit("DOMAIN", (draft, chance) -> addOrDrop(draft, chance, Domain.class, newDomain(chance))),
            edit("DOMAIN_NAME", (draft, chance) -> rename(draft, chance, Domain.class, ObjectKey.Kind.DOMAIN)),
            edit(
                    "DOMAIN_DEFAULT",
                    (draft, chance) -> in(
                            draft,
                            chance,
                            Domain.class,
                            (domain, c) -> domain.withDefault(c.maybe(
                                    List.of(new Expression("NULL"), Values.any(domain.type(), draft.schema())))))),
            edit(
                    "DOMAIN_NULLABLE",
                    (draft, chance) ->
                            in(draft, chance, Domain.class, (domain, c) -> domain.withNullable(!domain.nullable()))),
            edit(
                    "DOMAIN_CHECKS",
                    (draft, chance) -> in(draft, chance, Domain.class, (domain, c) -> domain.withChecks(checks(c)))),
            edit(
                    "DOMAIN_COMMENT",
                    (draft, chance) -> in(draft, chance, Domain.class, (domain, c) -> domain.withComment(c.text()))),
            edit(
                    "DOMAIN_CHECK_COMMENT",
                    (draft, chance) -> in(
                            draft,
                            chance,
                            Domain.class,
                            (domain, c) -> domain.withChecks(
                                    c.mapOne(domain.checks(), check -> check.withComment(c.text()))))),
            edit(
                    "ENUM_COMMENT",
                    (draft, chance) -> in(draft, chance, EnumType.class, (type, c) -> type.withComment(c.text()))),
            edit(
                    "ATTRIBUTE_COMMENT",
                    (draft, chance) -> in(
                            draft,
                            chance,
                            CompositeType.class,
                            (type, c) ->
                                    type.withAttributes(c.mapOne(type.attributes(), a -> a.withComment(c.text()))))),
            edit("COMPOSITE", (draft, chance) -> addOrDrop(draft, chance, CompositeType.class, newComposite(chance))),
            edit(
                    "COMPOSITE_NAME",
                    (draft, chance) -> rename(draft, chance, CompositeType.class, ObjectKey.Kind.COMPOSITE_TYPE)),
            edit(
                    "COMPOSITE_COMMENT",
                    (draft, chance) -> in(draft, chance, CompositeType.class, (type, c) -> type.withComment(c.text()))),
            edit("ATTRIBUTE", (draft, chance) -> in(draft, chance, CompositeType.class, KindEdits::addOrDropAttribute)),
            edit("ATTRIBUTE_NAME", KindEdits::renameAttribute));

    private static final List<String> NAMES = List.of("grade", "Place", "price type", "größe %");
    private static final List<String> ATTRIBUTES = List.of("a", "select", "X \"y\"", "z");
    private static final List<String> SCALARS = List.of("integer", "text", "varchar(10)", "numeric(10,2)", "date");

    private KindEdits() {}

    private static dev.kedge.core.random.Attribute edit(String name, dev.kedge.core.random.Attribute.Change change) {
        return new dev.kedge.core.random.Attribute(name, change);
    }

    /** An enum in a namespace, which comes and goes with it. */
    private static Draft namespaced(Draft draft, Chance chance) {
        String space = chance.pick(List.of("tool", "Archive 2"));
        EnumType type = new EnumType(new QualifiedName(space, "kind"), List.of("a"));
        List<SchemaObject> both = List.of(new Namespace(space), type);
        return draft.schema().has(type.key()) ? draft.replacing(both, List.of()) : draft.replacing(List.of(), both);
    }

    private static Draft extension(Draft draft, Chance chance) {
        Extension extension = new Extension("pg_trgm", Optional.empty(), Optional.empty());
        return draft.schema().has(extension.key())
                ? draft.replacing(List.of(extension), List.of())
                : draft.plus(extension);
    }

    private static Draft renameValue(Draft draft, Chance chance) {
        if (draft.schema().enums().isEmpty()) {
            return draft;
        }
        EnumType type = chance.pick(draft.schema().enums());
        String from = chance.pick(type.values());
        String to = chance.pick(List.of("glad", "o'k", "60%"));
        return type.values().contains(to)
                ? draft
                : draft.renamed(
                        ObjectKey.enumValue(type.name(), from),
                        to,
                        new RenameEnumValue(type.name(), from, to).applyTo(draft.schema()));
    }

    private static <T extends SchemaObject> Draft addOrDrop(Draft draft, Chance chance, Class<T> kind, T other) {
        List<T> all = draft.schema().all(kind);
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

    static <T extends SchemaObject> Draft rename(Draft draft, Chance chance, Class<T> kind, ObjectKey.Kind word) {
        List<T> all = draft.schema().all(kind);
        String to = chance.pick(NAMES);
        if (all.isEmpty() || draft.schema().keys().anyMatch(key -> key.ownName().equals(to))) {
            return draft;
        }
        QualifiedName from = chance.pick(all).key().owner();
        return draft.renamed(
                ObjectKey.of(word, from), to, new RenameObject(ObjectKey.of(word, from), to).applyTo(draft.schema()));
    }

    private static Domain newDomain(Chance chance) {
        return Domain.of(QualifiedName.of(chance.pick(NAMES)), PgType.of(chance.pick(SCALARS)))
                .withChecks(checks(chance));
    }

    private static List<DomainCheck> checks(Chance chance) {
        return chance.few(List.of("a", "Check 2", "100%")).stream()
                .filter(name -> chance.oneIn(2))
                .map(name -> new DomainCheck(
                        name,
                        new Expression(
                                chance.pick(List.of("VALUE IS NOT NULL OR true", "coalesce(VALUE = VALUE, true)"))),
                        chance.oneIn(3)))
                .toList();
    }

    private static CompositeType newComposite(Chance chance) {
        return CompositeType.of(
                QualifiedName.of(chance.pick(NAMES)),
                List.of(Attribute.of(chance.pick(ATTRIBUTES), 1, PgType.of(chance.pick(SCALARS)))));
    }

    private static CompositeType addOrDropAttribute(CompositeType type, Chance chance) {
        if (type.attributes().size() > 1 && chance.oneIn(2)) {
            return type.withAttributes(chance.without(type.attributes()));
        }
        Attribute other = Attribute.of(chance.pick(ATTRIBUTES), type.nextPosition(), PgType.of(chance.pick(SCALARS)));
        return type.attribute(other.name()).isPresent()
                ? type
                : type.withAttributes(Chance.plus(type.attributes(), other));
    }

    private static Draft renameAttribute(Draft draft, Chance chance) {
        List<CompositeType> all = draft.schema().all(CompositeType.class);
        if (all.isEmpty()) {
            return draft;
        }
        CompositeType type = chance.pick(all);
        Attribute attribute = chance.pick(type.attributes());
        String to = chance.pick(ATTRIBUTES);
        return type.attribute(to).isPresent()
                ? draft
                : draft.renamed(
                        ObjectKey.part(type.name(), attribute),
                        to,
                        new RenameObject(ObjectKey.part(type.name(), attribute), to).applyTo(draft.schema()));
    }
}
