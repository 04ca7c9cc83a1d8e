package dev.kedge.processor.entity;

import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Securable;
import dev.kedge.core.schema.Table;
import dev.kedge.processor.source.Accessor;
import dev.kedge.processor.source.Compilation;
import dev.kedge.processor.source.DatabasePackage;
import dev.kedge.processor.source.Expressions;
import dev.kedge.processor.source.Mirror;
import dev.kedge.processor.source.Origins;
import dev.kedge.processor.source.Problems;
import dev.kedge.processor.source.SchemaNames;
import dev.kedge.processor.source.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Reads the interfaces of partitions that have parts of their own. Each extends the entity of its table. */
final class OwnPartitionReader {
    private static final Set<String> ATTRIBUTES =
            Set.of("nullable", "defaultSql", "comment", "backfill", "statistics", "options");

    /** Annotations of columns that only those of a whole table can have. */
    private static final List<String> OF_TABLES = List.of("Identity", "Serial", "Was");

    private final Compilation compilation;
    private final DatabasePackage database;
    private final Problems problems;
    private final Origins origins;
    private final Expressions expressions;
    private final SchemaNames schemas;
    private final Function<String, Optional<Entity>> entities;
    private final Map<String, Optional<OwnPartition>> read = new LinkedHashMap<>();
    private final Map<ObjectKey, Origin> said = new LinkedHashMap<>();
    private Schema schema;

    /**
     * A partition that was read.
     *
     * @param partition the partition, still without foreign keys
     * @param root the entity of its table
     * @param references its foreign keys, whose targets are not resolved yet
     * @param rights the rights on it
     */
    record OwnPartition(Partition partition, Entity root, List<Reference> references, List<Right> rights) {}

    /** {@code entities} finds the entities by their binary names; {@code schema} has their tables. */
    OwnPartitionReader(
            Compilation compilation,
            DatabasePackage database,
            Function<String, Optional<Entity>> entities,
            Schema schema,
            Problems problems,
            Origins origins) {
        this.compilation = compilation;
        this.database = database;
        this.entities = entities;
        this.schema = schema;
        this.problems = problems;
        this.origins = origins;
        this.expressions = new Expressions(problems);
        this.schemas = SchemaNames.of(database, problems);
    }

    /** Whether a type is the interface of a partition. */
    static boolean isPartition(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE
                && Mirror.find(type, "Partition").isPresent()
                && EntityReader.entityMirror(type).isEmpty();
    }

    /** Reads an interface, after that of the partition that it is a part of. */
    Optional<OwnPartition> read(TypeElement type) {
        String name = compilation.binaryName(type);
        if (!read.containsKey(name)) {
            read.put(name, Optional.empty());
            read.put(name, partition(type));
        }
        return read.get(name);
    }

    /** The partitions by the binary names of their interfaces. */
    Map<String, OwnPartition> all() {
        Map<String, OwnPartition> all = new LinkedHashMap<>();
        read.forEach((name, partition) -> partition.ifPresent(it -> all.put(name, it)));
        return all;
    }

    /** The origins of the partitions and their parts. */
    Map<ObjectKey, Origin> said() {
        return said;
    }

    private Optional<OwnPartition> partition(TypeElement type) {
        Mirror mirror = Mirror.find(type, "Partition").orElseThrow();
        for (TypeElement above : extended(type)) {
            if (EntityReader.entityMirror(above).isPresent()) {
                // an entity with mistakes is absent, which is reported elsewhere
                return entities.apply(compilation.binaryName(above))
                        .map(root -> partition(type, mirror, root, root.table().name()));
            }
            if (isPartition(above)) {
                return read(above)
                        .map(parent -> partition(
                                type, mirror, parent.root(), parent.partition().name()));
            }
        }
        problems.report(mirror.site(), EntityCode.PARTITION_WITHOUT_TABLE, type.getSimpleName(), database.name());
        return Optional.empty();
    }

    private static List<TypeElement> extended(TypeElement type) {
        return type.getInterfaces().stream()
                .filter(DeclaredType.class::isInstance)
                .map(extended -> (TypeElement) ((DeclaredType) extended).asElement())
                .toList();
    }

    private OwnPartition partition(TypeElement type, Mirror mirror, Entity root, QualifiedName of) {
        String written = expressions
                .name(mirror, "name", "partition")
                .orElseGet(() -> Naming.snakeCase(type.getSimpleName().toString()));
        QualifiedName table = root.table().name();
        QualifiedName name = mirror.text("schema").isPresent() ? schemas.in(mirror, written) : table.withName(written);
        Set<String> names = root.columns().stream().map(EntityColumn::name).collect(Collectors.toSet());
        Partition bare = new PartitionReader(table, schemas, names, problems, origins).partition(mirror, name, of);
        origins.put(bare.key(), mirror.site(), mirror);
        Optional<String> was = expressions.name(mirror, "was", "former partition");
        said.put(
                bare.key(),
                new Origin(Optional.of(compilation.binaryName(type)), was, Optional.empty(), Optional.empty()));
        schema = schema.plus(bare);
        List<EntityColumn> own = columns(type, name, root);
        ConstraintReader constraints = new ConstraintReader(name, problems, origins, said);
        constraints.readOwn(
                names, own, kind -> Mirror.all(type, kind), type.getSimpleName().toString());
        schema = schema.withTable(name, now -> parts(now, type, own, constraints));
        RightReader rights = new RightReader(problems, origins);
        rights.readOn(type, Securable.RELATION, name);
        Partition partition = schema.partition(name).orElseThrow();
        return new OwnPartition(partition, root, constraints.references(), rights.rights());
    }

    private Table parts(Table bare, TypeElement type, List<EntityColumn> own, ConstraintReader constraints) {
        TriggerReader scripts = new TriggerReader(bare.name(), problems, origins, said);
        Table table = bare.withIndexes(constraints.indexes())
                .withTriggers(scripts.triggers(type))
                .withPolicies(scripts.policies(type))
                .withStatistics(scripts.statistics(type))
                .withSettings(bare.settings().withRowSecurity(TriggerReader.rowSecurity(type)));
        for (EntityColumn column : own) {
            table = table.withColumn(column.name(), now -> column.column());
        }
        for (var constraint : constraints.constraints()) {
            table = table.plus(constraint);
        }
        Optional<PrimaryKey> key = Mirror.find(type, "PrimaryKey").map(mirror -> primaryKey(mirror, bare.name()));
        for (String column : key.map(PrimaryKey::columns).orElse(List.of())) {
            table = table.withColumn(column, now -> now.withNullable(false));
        }
        return key.isPresent() ? table.plus(key.get()) : table;
    }

    private PrimaryKey primaryKey(Mirror mirror, QualifiedName partition) {
        PrimaryKey key = new PrimaryKey(
                expressions.name(mirror, "name", "primary key").orElseGet(() -> Naming.primaryKey(partition)),
                mirror.texts("columns"),
                mirror.texts("include"),
                KeyReader.deferral(mirror),
                mirror.flag("withoutOverlaps").orElse(false),
                mirror.text("comment"));
        origins.put(ObjectKey.constraint(partition, key), mirror.site(), mirror);
        return key;
    }

    /** The columns whose accessors the interface declares again. */
    private List<EntityColumn> columns(TypeElement type, QualifiedName name, Entity root) {
        Table inherited = schema.relation(name).orElseThrow();
        List<EntityColumn> own = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
                continue;
            }
            Optional<EntityColumn> above = root.columns().stream()
                    .filter(column -> column.accessor().method().getSimpleName().equals(method.getSimpleName()))
                    .findFirst();
            Optional<Column> column = above.flatMap(it -> inherited.column(it.name()));
            if (column.isEmpty()) {
                problems.report(
                        Site.of(method),
                        EntityCode.PARTITION_COLUMN,
                        method.getSimpleName(),
                        root.type().getSimpleName());
                continue;
            }
            boolean visible = compilation.isRoot(method);
            Accessor accessor =
                    new Accessor(List.of(method), above.get().accessor().type(), Site.of(method), visible);
            own.add(column(name, accessor, above.get(), column.get()));
        }
        return own;
    }

    private EntityColumn column(QualifiedName partition, Accessor accessor, EntityColumn above, Column inherited) {
        for (String annotation : OF_TABLES) {
            accessor.annotation(annotation)
                    .ifPresent(mirror -> problems.report(
                            mirror.site(), EntityCode.PARTITION_COLUMN_ATTRIBUTE, "@" + annotation, accessor.name()));
        }
        ObjectKey key = ObjectKey.column(partition, above.name());
        Optional<Mirror> written = accessor.annotation("Column");
        Column column = inherited;
        Origin origin = Origin.NONE;
        if (written.isPresent()) {
            Mirror mirror = written.get();
            mirror.written().stream()
                    .filter(attribute -> !ATTRIBUTES.contains(attribute))
                    .forEach(attribute -> problems.report(
                            mirror.site(attribute), EntityCode.PARTITION_COLUMN_ATTRIBUTE, attribute, accessor.name()));
            column = inherited
                    .withNullable(
                            inherited.nullable() && mirror.flag("nullable").orElse(true))
                    .withComment(mirror.text("comment"))
                    .withStatistics(new ColumnDetails(problems).statistics(mirror));
            if (mirror.text("defaultSql").isPresent()) {
                column = column.withDefault(expressions
                        .sql(mirror, "defaultSql")
                        .filter(value -> !value.canonical().equals("null")));
            }
            origin = Origin.NONE.withBackfill(mirror.text("backfill"));
        }
        written.ifPresentOrElse(
                mirror -> origins.put(key, accessor.site(), mirror), () -> origins.put(key, accessor.site()));
        said.put(key, origin);
        return new EntityColumn(accessor, above.type(), column, origin, Optional.empty());
    }
}
