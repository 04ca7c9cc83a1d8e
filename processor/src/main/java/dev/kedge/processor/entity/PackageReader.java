package dev.kedge.processor.entity;

import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.schema.Attribute;
import dev.kedge.core.schema.ColumnName;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.DomainCheck;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.Extension;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.Persistence;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.RangeType;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.sql.Expression;
import dev.kedge.processor.source.DatabasePackage;
import dev.kedge.processor.source.Expressions;
import dev.kedge.processor.source.Mirror;
import dev.kedge.processor.source.Origins;
import dev.kedge.processor.source.Problems;
import dev.kedge.processor.source.SchemaNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.PackageElement;

/**
 * Reads the objects that a database's package declares: extensions, collations, enum types, domains, composite types, range
 * types and sequences.
 */
final class PackageReader {
    private final PackageElement element;
    private final SchemaNames schemas;
    private final Problems problems;
    private final Expressions expressions;
    private final Origins origins;
    private final Map<ObjectKey, SchemaObject> objects = new LinkedHashMap<>();
    private final Map<ObjectKey, Origin> said = new LinkedHashMap<>();

    PackageReader(DatabasePackage database, Problems problems, Origins origins) {
        this.element = database.element();
        this.schemas = SchemaNames.of(database, problems);
        this.problems = problems;
        this.expressions = new Expressions(problems);
        this.origins = origins;
    }

    /** Reads all of it. */
    PackageReader read() {
        Mirror.all(element, "Extension")
                .forEach(mirror ->
                        name(mirror, "extension").ifPresent(name -> add(mirror, "Extension", extension(mirror, name))));
        Mirror.all(element, "EnumValues")
                .forEach(mirror -> name(mirror, "enum")
                        .ifPresent(name -> add(mirror, "Enum type", enumType(mirror, schemas.in(mirror, name)))));
        Mirror.all(element, "Domain")
                .forEach(mirror -> name(mirror, "domain")
                        .ifPresent(name -> add(mirror, "Domain", domain(mirror, schemas.in(mirror, name)))));
        Mirror.all(element, "CompositeType")
                .forEach(mirror -> name(mirror, "composite type")
                        .ifPresent(name -> add(mirror, "Composite type", composite(mirror, schemas.in(mirror, name)))));
        Mirror.all(element, "Collation")
                .forEach(mirror -> name(mirror, "collation")
                        .ifPresent(name ->
                                add(mirror, "Collation", CollationReader.read(mirror, schemas.in(mirror, name)))));
        Mirror.all(element, "RangeType")
                .forEach(mirror -> name(mirror, "range type")
                        .ifPresent(name -> add(mirror, "Range type", range(mirror, schemas.in(mirror, name)))));
        Mirror.all(element, "Sequence")
                .forEach(mirror -> name(mirror, "sequence")
                        .ifPresent(name -> add(mirror, "Sequence", sequence(mirror, schemas.in(mirror, name)))));
        return this;
    }

    /** The objects. */
    List<SchemaObject> objects() {
        return List.copyOf(objects.values());
    }

    /** The origins of the objects. */
    Map<ObjectKey, Origin> said() {
        return said;
    }

    private Optional<String> name(Mirror mirror, String what) {
        return expressions.name(mirror, "name", what);
    }

    private void add(Mirror mirror, String what, SchemaObject object) {
        ObjectKey key = object.key();
        if (objects.putIfAbsent(key, object) != null) {
            problems.report(mirror.site("name"), EntityCode.DECLARED_TWICE, what, key.path());
            return;
        }
        origins.put(key, mirror.site(), mirror);
        was(key, mirror);
    }

    private void was(ObjectKey key, Mirror mirror) {
        said.put(key, new Origin(Optional.empty(), mirror.text("was"), Optional.empty(), Optional.empty()));
    }

    private Extension extension(Mirror mirror, String name) {
        return new Extension(
                name,
                mirror.text("version"),
                Optional.of(schemas.schema(mirror)).filter(schema -> !schema.isEmpty()));
    }

    private static EnumType enumType(Mirror mirror, QualifiedName name) {
        return new EnumType(name, mirror.texts("values"), mirror.text("comment"));
    }

    private Domain domain(Mirror mirror, QualifiedName name) {
        return new Domain(
                name,
                type(mirror),
                mirror.flag("nullable").orElse(true),
                expressions.sql(mirror, "defaultSql"),
                collation(mirror),
                checks(mirror, name),
                mirror.text("comment"));
    }

    private PgType type(Mirror mirror) {
        return PgType.of(expressions.type(mirror).orElse("text"));
    }

    private Optional<QualifiedName> collation(Mirror mirror) {
        Optional<String> written = mirror.text("collation");
        Optional<QualifiedName> read = written.flatMap(QualifiedName::ofSql);
        if (written.isPresent() && read.isEmpty()) {
            problems.report(mirror.site("collation"), EntityCode.COLLATION_MALFORMED, written.get());
        }
        return read;
    }

    private List<DomainCheck> checks(Mirror mirror, QualifiedName domain) {
        List<Mirror> written = mirror.nested("checks");
        ConstraintNames names = new ConstraintNames();
        written.forEach(check -> check.text("name").ifPresent(names::reserve));
        List<DomainCheck> checks = new ArrayList<>();
        for (Mirror check : written) {
            for (String attribute : List.of("noInherit", "was")) {
                if (check.flag(attribute).orElse(check.text(attribute).isPresent())) {
                    problems.report(check.site(attribute), EntityCode.CHECK_OF_DOMAIN, attribute, domain);
                }
            }
            Optional<Expression> condition =
                    check.text("value").isEmpty() ? Optional.empty() : expressions.sql(check, "value");
            if (check.text("value").isEmpty()) {
                problems.report(check.site("value"), EntityCode.EXPRESSION_EMPTY, "The condition");
            }
            String name = expressions
                    .name(check, "name", "check")
                    .orElseGet(() -> names.give(Naming.check(domain, List.of())));
            condition.ifPresent(c ->
                    checks.add(new DomainCheck(name, c, check.flag("notValid").orElse(false), check.text("comment"))));
        }
        return checks;
    }

    private CompositeType composite(Mirror mirror, QualifiedName name) {
        List<Attribute> attributes = new ArrayList<>();
        for (Mirror written : mirror.nested("attributes")) {
            name(written, "attribute").ifPresent(attributeName -> {
                Attribute attribute = new Attribute(
                        attributeName,
                        attributes.size() + 1,
                        type(written),
                        collation(written),
                        written.text("comment"));
                attributes.add(attribute);
                ObjectKey key = ObjectKey.part(name, attribute);
                origins.put(key, written.site(), written);
                was(key, written);
            });
        }
        return new CompositeType(name, attributes, mirror.text("comment"));
    }

    private RangeType range(Mirror mirror, QualifiedName name) {
        return new RangeType(
                name,
                PgType.of(expressions.text(mirror, "subtype").orElse("text")),
                function(mirror, "operatorClass"),
                collation(mirror),
                function(mirror, "canonical"),
                function(mirror, "subtypeDiff"),
                function(mirror, "multirange").map(it -> it.schema().isEmpty() ? it.withSchema(name.schema()) : it),
                mirror.text("comment"));
    }

    /** A name that may be qualified, as in SQL. */
    private Optional<QualifiedName> function(Mirror mirror, String attribute) {
        Optional<String> written = mirror.text(attribute);
        Optional<QualifiedName> read = written.flatMap(QualifiedName::ofSql);
        if (written.isPresent() && read.isEmpty()) {
            problems.report(mirror.site(attribute), EntityCode.NAME_OF_SUPPORT, attribute, written.get());
        }
        return read;
    }

    private Sequence sequence(Mirror mirror, QualifiedName name) {
        PgType type = PgType.of(expressions.type(mirror).orElse("bigint"));
        return new Sequence(
                name,
                type,
                SequenceReader.options(mirror),
                mirror.text("ownedBy").map(text -> owner(text, name)),
                mirror.constant("persistence").map(Persistence::valueOf).orElse(Persistence.OF_OWNER),
                mirror.text("comment"));
    }

    /** Names that contain dots are quoted, as in SQL. */
    private static ColumnName owner(String text, QualifiedName sequence) {
        Optional<QualifiedName> quoted = text.contains("\"") ? QualifiedName.ofSql(text) : Optional.empty();
        if (quoted.isPresent()) {
            return new ColumnName(
                    sequence.withName(quoted.get().schema()), quoted.get().name());
        }
        int dot = text.lastIndexOf('.');
        return dot < 0
                ? new ColumnName(sequence.withName(text), "")
                : new ColumnName(sequence.withName(text.substring(0, dot)), text.substring(dot + 1));
    }
}
