package dev.kedge.core.schema.rule;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.schema.Attribute;
import dev.kedge.core.schema.Collation;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ColumnName;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.DeclaredTypes;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.DomainCheck;
import dev.kedge.core.schema.Extension;
import dev.kedge.core.schema.Namespace;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.RangeType;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.schema.SequenceOptions;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Identifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Rules for namespaces, extensions, collations, domains, composite types, range types and sequences. */
final class ObjectRules {
    private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");

    private final Schema schema;
    private final DeclaredTypes types;
    private final List<Diagnostic> found = new ArrayList<>();

    private ObjectRules(Schema schema) {
        this.schema = schema;
        this.types = DeclaredTypes.of(schema);
    }

    static List<Diagnostic> check(Schema schema) {
        ObjectRules rules = new ObjectRules(schema);
        schema.all(Namespace.class).forEach(namespace -> rules.checkName(namespace.key(), namespace.name()));
        schema.all(Extension.class).forEach(extension -> rules.checkName(extension.key(), extension.name()));
        schema.all(Domain.class).forEach(rules::checkDomain);
        schema.all(CompositeType.class).forEach(rules::checkComposite);
        schema.all(RangeType.class).forEach(rules::checkRange);
        schema.all(Collation.class).forEach(rules::checkCollation);
        schema.all(Sequence.class).forEach(rules::checkSequence);
        schema.tables().forEach(rules::checkIdentities);
        return rules.found;
    }

    private void checkDomain(Domain domain) {
        checkName(domain.key(), domain.name().name());
        checkCircle(domain);
        Set<String> names = new HashSet<>();
        for (DomainCheck check : domain.checks()) {
            checkName(domain.key(), check.name());
            if (!names.add(check.name())) {
                report(EntityCode.DUPLICATE_NAME, domain.key(), check.name(), "two checks of domain " + domain.name());
            }
        }
    }

    private void checkRange(RangeType range) {
        checkName(range.key(), range.name().name());
        range.multirange().ifPresent(name -> checkName(range.key(), name.name()));
        checkCircle(range);
    }

    /** The options that a provider has (manual, CREATE COLLATION). */
    private void checkCollation(Collation collation) {
        checkName(collation.key(), collation.name().name());
        boolean libc = collation.provider() == Collation.Provider.LIBC;
        boolean icu = collation.provider() == Collation.Provider.ICU;
        boolean separate =
                collation.lcCollate().isPresent() || collation.lcCtype().isPresent();
        boolean both = collation.lcCollate().isPresent() && collation.lcCtype().isPresent();
        if (separate && !libc) {
            options(collation, "has lcCollate or lcCtype, which only the provider libc has", "Give locale instead.");
        } else if (collation.locale().isEmpty() && !both) {
            options(
                    collation,
                    "has no locale",
                    libc
                            ? "Give locale, or both lcCollate and lcCtype: locale = \"C\""
                            : "Give locale: locale = \"" + (icu ? "de" : "C.UTF-8") + "\"");
        }
        if (collation.nondeterministic() && !icu) {
            options(
                    collation,
                    "is not deterministic, which only the provider icu supports",
                    "Add provider = Collation.Provider.ICU, or remove deterministic = false.");
        }
        if (collation.rules().isPresent() && !icu) {
            options(
                    collation,
                    "has rules, which only the provider icu supports",
                    "Add provider = Collation.Provider.ICU, or remove rules.");
        }
    }

    private void options(Collation collation, String fault, String remedy) {
        report(EntityCode.COLLATION_OPTIONS, collation.key(), collation.name(), fault, remedy);
    }

    private void checkComposite(CompositeType type) {
        checkName(type.key(), type.name().name());
        checkCircle(type);
        if (type.attributes().isEmpty()) {
            report(EntityCode.COMPOSITE_WITHOUT_ATTRIBUTES, type.key(), type.name());
        }
        Set<String> names = new HashSet<>();
        for (Attribute attribute : type.attributes()) {
            ObjectKey key = ObjectKey.part(type.name(), attribute);
            checkName(key, attribute.name());
            if (!names.add(attribute.name())) {
                report(
                        EntityCode.DUPLICATE_NAME,
                        key,
                        attribute.name(),
                        "two attributes of composite type " + type.name());
            }
        }
    }

    private void checkCircle(SchemaObject type) {
        PgType itself = PgType.named(type.key().owner());
        DeclaredTypes.partsOf(type)
                .filter(part -> types.isMadeOf(part, itself))
                .findFirst()
                .ifPresent(part ->
                        report(EntityCode.TYPE_CIRCLE, type.key(), type.key().owner(), part));
    }

    private void checkSequence(Sequence sequence) {
        checkName(sequence.key(), sequence.name().name());
        checkOptions(sequence.key(), "Sequence " + sequence.name(), sequence.type(), sequence.options());
        sequence.ownedBy()
                .ifPresent(owner -> ownerProblem(sequence, owner)
                        .ifPresent(problem ->
                                report(EntityCode.SEQUENCE_OWNER, sequence.key(), sequence.name(), owner, problem)));
    }

    private Optional<String> ownerProblem(Sequence sequence, ColumnName owner) {
        Optional<Column> column = schema.table(owner.table()).flatMap(table -> table.column(owner.column()));
        if (column.isEmpty()) {
            return Optional.of("does not exist");
        }
        if (column.get().identity().isPresent()) {
            return Optional.of("is an identity column and has a sequence of its own");
        }
        return owner.table().schema().equals(sequence.name().schema())
                ? Optional.empty()
                : Optional.of("is in another schema");
    }

    private void checkIdentities(Table table) {
        for (Column column : table.columns()) {
            ObjectKey key = ObjectKey.column(table.name(), column.name());
            column.identity()
                    .filter(identity -> INTEGERS.contains(column.type().sql()))
                    .ifPresent(identity -> checkOptions(key, key.path(), column.type(), identity.options()));
        }
    }

    private void checkOptions(ObjectKey key, String name, PgType type, SequenceOptions options) {
        Optional<String> problem = problem(type, options);
        problem.ifPresent(p -> report(
                EntityCode.SEQUENCE_OPTIONS,
                key,
                name,
                p,
                "Use an increment other than 0, a cache of at least 1, and min <= start <= max within the type's"
                        + " range."));
    }

    private static Optional<String> problem(PgType type, SequenceOptions options) {
        if (!INTEGERS.contains(type.sql())) {
            return Optional.of(type + " is not smallint, integer or bigint");
        }
        long min = options.minOf(type);
        long max = options.maxOf(type);
        long start = options.startOf(type);
        if (options.incrementOf() == 0) {
            return Optional.of("its increment is 0");
        }
        if (options.cache().orElse(1L) < 1) {
            return Optional.of("its cache is " + options.cache().orElse(1L));
        }
        if (min < SequenceOptions.least(type) || max > SequenceOptions.greatest(type)) {
            return Optional.of("a bound is no " + type);
        }
        if (min >= max) {
            return Optional.of("its least number " + min + " is not below its greatest " + max);
        }
        return start < min || start > max
                ? Optional.of("it starts with " + start + ", which is not from " + min + " to " + max)
                : Optional.empty();
    }

    private void checkName(ObjectKey key, String name) {
        if (name.isBlank()) {
            report(
                    EntityCode.NAME_EMPTY,
                    key,
                    key.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        } else if (Identifier.bytes(name) > Identifier.MAX_BYTES) {
            report(EntityCode.NAME_TOO_LONG, key, name, Identifier.bytes(name));
        }
    }

    private void report(Code code, ObjectKey key, Object... arguments) {
        found.add(Diagnostic.of(code, Place.object(key.path()), arguments));
    }
}
