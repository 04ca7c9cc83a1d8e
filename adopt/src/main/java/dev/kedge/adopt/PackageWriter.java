package dev.kedge.adopt;

import dev.kedge.adopt.java.Annotation;
import dev.kedge.adopt.java.SourceFile;
import dev.kedge.adopt.java.Value;
import dev.kedge.core.schema.Attribute;
import dev.kedge.core.schema.Collation;
import dev.kedge.core.schema.ColumnName;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.DomainCheck;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.Extension;
import dev.kedge.core.schema.Namespace;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.Persistence;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.RangeType;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.schema.SqlKind;
import dev.kedge.core.schema.SqlName;
import dev.kedge.core.schema.SqlObject;
import dev.kedge.core.sql.Identifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes the package of a database, with all objects that have no Java type of their own. */
final class PackageWriter {
    private static final int OLDEST_SERVER = 14;

    private final AdoptionContext input;

    PackageWriter(AdoptionContext input) {
        this.input = input;
    }

    SourceFile file() {
        Schema schema = input.schema();
        List<Annotation> annotations = new ArrayList<>();
        annotations.add(database(input.database(), schema));
        schema.all(Extension.class).forEach(extension -> annotations.add(extension(extension)));
        schema.enums().stream()
                .filter(type -> !input.javaEnums().contains(type))
                .forEach(type -> annotations.add(enumValues(type)));
        schema.all(Domain.class).forEach(domain -> annotations.add(domain(domain)));
        schema.all(CompositeType.class).forEach(type -> annotations.add(composite(type)));
        schema.all(Collation.class).forEach(collation -> annotations.add(collation(collation)));
        schema.all(RangeType.class).forEach(range -> annotations.add(range(range)));
        schema.all(Sequence.class).stream()
                .filter(sequence -> !input.serials().containsValue(sequence))
                .forEach(sequence -> annotations.add(sequence(sequence)));
        schema.routines().forEach(routine -> annotations.add(routine(routine)));
        schema.all(SqlObject.class).forEach(object -> annotations.add(sqlObject(object)));
        annotations.addAll(new RightWriter(input).onPackage());
        return SourceFile.ofPackage(input.packageName(), annotations);
    }

    private static Annotation database(DatabaseInfo database, Schema schema) {
        List<Namespace> implied = Namespace.impliedBy(schema.objects().values().stream()
                .filter(object -> !(object instanceof Namespace))
                .toList());
        Annotation named = Annotation.of("Database").text("name", database.name());
        return (database.postgres() == OLDEST_SERVER ? named : named.number("postgres", database.postgres()))
                .text("schema", database.schema(), "public")
                .texts(
                        "schemas",
                        schema.all(Namespace.class).stream()
                                .filter(namespace -> !implied.contains(namespace))
                                .map(Namespace::name)
                                .toList())
                .texts("ignore", database.ignore());
    }

    private static Annotation extension(Extension extension) {
        return Annotation.of("Extension")
                .text("name", extension.name())
                .text("version", extension.version())
                .text("schema", extension.schema());
    }

    private static Annotation enumValues(EnumType type) {
        Annotation named = Annotation.of("EnumValues").text("name", type.name().name());
        return AdoptionContext.inSchema(named, type.name())
                .texts("values", type.values())
                .text("comment", type.comment());
    }

    private static Annotation domain(Domain domain) {
        Annotation named = Annotation.of("Domain").text("name", domain.name().name());
        Annotation typed = AdoptionContext.inSchema(named, domain.name())
                .text("type", domain.type().sql());
        PartNames names =
                new PartNames(domain.checks().stream().map(DomainCheck::name).toList());
        return (domain.nullable() ? typed : typed.with("nullable", new Value.Word("false")))
                .sql("defaultSql", domain.defaultValue())
                .collation(domain.collation())
                .array(
                        "checks",
                        domain.checks().stream()
                                .map(check -> names.named(
                                                Annotation.of("Check")
                                                        .sql(
                                                                "value",
                                                                check.condition()
                                                                        .text()),
                                                check.name(),
                                                Naming.check(domain.name(), List.of()))
                                        .flag("notValid", check.notValid())
                                        .text("comment", check.comment()))
                                .map(Value.Nested::new)
                                .toList())
                .text("comment", domain.comment());
    }

    private static Annotation composite(CompositeType type) {
        Annotation named =
                Annotation.of("CompositeType").text("name", type.name().name());
        return AdoptionContext.inSchema(named, type.name())
                .array(
                        "attributes",
                        type.attributes().stream()
                                .sorted(Comparator.comparingInt(Attribute::position)
                                        .thenComparing(Attribute::name))
                                .map(attribute -> Annotation.of("CompositeType", "Attribute")
                                        .text("name", attribute.name())
                                        .text("type", attribute.type().sql())
                                        .collation(attribute.collation())
                                        .text("comment", attribute.comment()))
                                .map(Value.Nested::new)
                                .toList())
                .text("comment", type.comment());
    }

    private static Annotation collation(Collation collation) {
        Annotation named =
                Annotation.of("Collation").text("name", collation.name().name());
        Annotation located = AdoptionContext.inSchema(named, collation.name())
                .constant("provider", "Provider", collation.provider(), Collation.Provider.LIBC)
                .text("locale", collation.locale())
                .text("lcCollate", collation.lcCollate())
                .text("lcCtype", collation.lcCtype());
        return (collation.nondeterministic() ? located.with("deterministic", new Value.Word("false")) : located)
                .text("rules", collation.rules())
                .text("comment", collation.comment());
    }

    private static Annotation range(RangeType range) {
        Annotation named = Annotation.of("RangeType").text("name", range.name().name());
        return AdoptionContext.inSchema(named, range.name())
                .text("subtype", range.subtype().sql())
                .text("operatorClass", range.operatorClass().map(QualifiedName::sql))
                .collation(range.collation())
                .text("canonical", range.canonical().map(QualifiedName::sql))
                .text("subtypeDiff", range.subtypeDiff().map(QualifiedName::sql))
                .text("multirange", range.multirange().map(QualifiedName::sql))
                .text("comment", range.comment());
    }

    private static Annotation sequence(Sequence sequence) {
        Annotation named =
                Annotation.of("Sequence").text("name", sequence.name().name());
        Annotation typed = AdoptionContext.inSchema(named, sequence.name())
                .text("type", sequence.type().sql(), "bigint");
        return SequenceAttributes.put(typed, sequence.options())
                .text("ownedBy", sequence.ownedBy().map(PackageWriter::owner))
                .constant("persistence", "Persistence", sequence.persistence(), Persistence.OF_OWNER)
                .text("comment", sequence.comment());
    }

    /** Names with a dot or a quote are quoted, so that the end of the table's name is clear. */
    private static String owner(ColumnName column) {
        String table = column.table().name();
        boolean plain = (table + column.column()).chars().noneMatch(c -> c == '.' || c == '"');
        return plain ? table + "." + column.column() : Identifier.quote(table) + "." + quoted(column.column());
    }

    /** At least one quote, so that the names are read as in SQL. */
    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static Annotation sqlObject(SqlObject object) {
        Optional<SqlName> name = object.parsed();
        return Annotation.of("Sql")
                .text("kind", name.map(SqlName::kind).map(SqlKind::words).orElse(""))
                .text("name", name.map(SqlName::text).orElse(object.name()))
                .sql("create", object.create().text())
                .sql("drop", object.drop().text())
                .texts("dependsOn", object.dependsOn());
    }

    private static Annotation routine(Routine routine) {
        return Annotation.of("Routine")
                .sql("sql", "CREATE " + routine.definition().text())
                .text("comment", routine.comment());
    }
}
