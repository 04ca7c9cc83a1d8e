package dev.kedge.processor.entity;

import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Securable;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.View;
import dev.kedge.processor.source.Accessor;
import dev.kedge.processor.source.Accessors;
import dev.kedge.processor.source.Compilation;
import dev.kedge.processor.source.Expressions;
import dev.kedge.processor.source.Mirror;
import dev.kedge.processor.source.Mixins;
import dev.kedge.processor.source.Origins;
import dev.kedge.processor.source.Problems;
import dev.kedge.processor.source.SchemaNames;
import dev.kedge.processor.source.Site;
import dev.kedge.processor.source.TypeMapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads an interface with {@code @Table} as a table. */
public final class EntityReader {
    private final Compilation compilation;
    private final SchemaNames schemas;
    private final Declared committed;
    private final Problems problems;
    private final Expressions expressions;
    private final Origins origins;
    private final ColumnReader columnReader;

    EntityReader(
            Compilation compilation,
            String defaultSchema,
            Declared committed,
            EnumReader enums,
            Problems problems,
            Origins origins) {

        this.compilation = compilation;
        this.committed = committed;
        this.problems = problems;
        this.expressions = new Expressions(problems);
        this.schemas = new SchemaNames(defaultSchema, expressions);
        this.origins = origins;
        this.columnReader = new ColumnReader(compilation, enums, problems);
    }

    /** The entity; absent if the type is none that a table can be made of. */
    Optional<Entity> read(TypeElement type, Mirror tableMirror) {
        boolean isView = isView(type);
        if (isView && Mirror.find(type, "Table").isPresent()) {
            problems.report(tableMirror.site(), EntityCode.TABLE_AND_VIEW, type.getSimpleName());
            return Optional.empty();
        }
        if (type.getKind() != ElementKind.INTERFACE) {
            problems.report(tableMirror.site(), EntityCode.TABLE_NOT_INTERFACE, type.getSimpleName(), kind(type));
            return Optional.empty();
        }
        if (!type.getTypeParameters().isEmpty()) {
            problems.report(Site.of(type), EntityCode.ENTITY_GENERIC, type.getSimpleName());
            return Optional.empty();
        }
        QualifiedName name = schemas.in(tableMirror, tableName(type, tableMirror));
        Optional<Mirror> wasMirror = Mirror.find(type, "Was");
        Optional<String> was = wasMirror.flatMap(m -> expressions.name(m, "value", "former table"));
        ObjectKey key = isView ? ObjectKey.view(name) : ObjectKey.table(name);
        origins.put(key, tableMirror.site(), tableMirror);
        Map<ObjectKey, Origin> said = new LinkedHashMap<>();
        said.put(key, new Origin(Optional.of(compilation.binaryName(type)), was, Optional.empty(), Optional.empty()));

        Accessors accessors = Accessors.of(type, tableMirror.site(), compilation);
        accessors
                .malformed()
                .forEach(method -> problems.report(
                        compilation.isRoot(method) ? Site.of(method) : tableMirror.site(),
                        EntityCode.ACCESSOR_WITH_PARAMETERS,
                        method.getSimpleName()));
        List<EntityColumn> read = columns(accessors, committedTable(name, was), name, said);
        String entity = type.getSimpleName().toString();
        Mixins mixins = new Mixins(type, tableMirror.site(), compilation);
        Optional<PrimaryKey> primaryKey = new PrimaryKeyReader(name, problems, origins, said)
                .read(mixins.all("PrimaryKey").stream().findFirst(), read, entity);
        List<String> keyColumns = primaryKey.map(PrimaryKey::columns).orElse(List.of());
        List<EntityColumn> columns =
                read.stream().map(column -> notNull(column, keyColumns)).toList();
        RightReader rightReader = new RightReader(problems, origins);
        rightReader.readOn(type, Securable.RELATION, name);
        List<SchemaObject> rights = List.copyOf(rightReader.rights());
        if (isView) {
            said.keySet().removeIf(of -> !of.equals(key));
            View view = new ViewReader(compilation, problems, origins).read(type, tableMirror, name, columns, said);
            Table shape =
                    Table.of(name, columns.stream().map(EntityColumn::column).toList());
            return Optional.of(new Entity(
                    type,
                    shape,
                    columns,
                    unimplemented(accessors, columns),
                    List.of(),
                    Optional.of(view),
                    rights,
                    said));
        }
        ConstraintReader constraints = new ConstraintReader(name, problems, origins, said);
        constraints.read(columns, mixins::all, entity);
        Table table = Table.of(name, columns.stream().map(EntityColumn::column).toList())
                .withComment(tableMirror.text("comment"))
                .withSettings(new SettingsReader(problems).read(tableMirror))
                .withIndexes(constraints.indexes());
        if (primaryKey.isPresent()) {
            table = table.plus(primaryKey.get());
        }
        for (var constraint : constraints.constraints()) {
            table = table.plus(constraint);
        }
        PartitionReader partitions = new PartitionReader(
                name, schemas, columns.stream().map(EntityColumn::name).collect(Collectors.toSet()), problems, origins);
        List<SchemaObject> objects = new ArrayList<>(partitions.partitions(type));
        objects.addAll(rights);
        said.putAll(partitions.said());
        TriggerReader scripts = new TriggerReader(name, problems, origins, said);
        table = table.withTriggers(scripts.triggers(type))
                .withPolicies(scripts.policies(type))
                .withSettings(table.settings()
                        .withRowSecurity(TriggerReader.rowSecurity(type))
                        .withPartitioning(partitions.partitioning(type)));
        return Optional.of(new Entity(
                type,
                table,
                columns,
                unimplemented(accessors, columns),
                constraints.references(),
                Optional.empty(),
                objects,
                said));
    }

    /** Whether the type is declared as a view, and not as a table. */
    static boolean isView(TypeElement type) {
        return Mirror.find(type, "View").isPresent();
    }

    /** The annotation that makes the type an entity; absent if none does. */
    public static Optional<Mirror> entityMirror(TypeElement type) {
        return Mirror.find(type, "View").or(() -> Mirror.find(type, "Table"));
    }

    private String tableName(TypeElement type, Mirror mirror) {
        return expressions
                .name(mirror, "name", "table")
                .orElseGet(() -> Naming.snakeCase(type.getSimpleName().toString()));
    }

    private Function<String, Optional<Column>> committedTable(QualifiedName name, Optional<String> was) {
        Optional<Table> table = committed
                .schema()
                .table(name)
                .or(() -> was.flatMap(former -> committed.schema().table(name.withName(former))))
                .or(() -> was.flatMap(former -> committed.schema().tables().stream()
                        .filter(moved -> moved.name().toString().equals(former))
                        .findFirst()));
        return column -> table.flatMap(t -> t.column(column));
    }

    private List<EntityColumn> columns(
            Accessors accessors,
            Function<String, Optional<Column>> committedColumn,
            QualifiedName table,
            Map<ObjectKey, Origin> said) {
        Map<String, EntityColumn> byName = new LinkedHashMap<>();
        int position = 0;
        for (Accessor accessor : accessors.columns()) {
            position++;
            if (TypeMapping.isUnresolved(accessor.type())) {
                continue; // the compiler reports it
            }
            Optional<EntityColumn> read = columnReader.read(accessor, position, committedColumn);
            if (read.isEmpty()) {
                continue;
            }
            EntityColumn column = read.get();
            EntityColumn other = byName.putIfAbsent(column.name(), column);
            if (other != null) {
                problems.report(
                        accessor.annotation("Column").map(m -> m.site("name")).orElse(accessor.site()),
                        EntityCode.DUPLICATE_COLUMN,
                        other.accessor().name(),
                        accessor.name(),
                        column.name());
                continue;
            }
            ObjectKey key = ObjectKey.column(table, column.name());
            said.put(key, column.origin());
            accessor.annotation("Column")
                    .ifPresentOrElse(
                            mirror -> origins.put(key, accessor.site(), mirror),
                            () -> origins.put(key, accessor.site()));
        }
        return List.copyOf(byName.values());
    }

    /** PostgreSQL makes every column of a primary key NOT NULL. */
    private static EntityColumn notNull(EntityColumn column, List<String> primaryKey) {
        return primaryKey.contains(column.name()) ? column.with(column.column().withNullable(false)) : column;
    }

    /** Columns that could not be read leave their accessors to be implemented, so that the generated row compiles. */
    private static List<ExecutableElement> unimplemented(Accessors accessors, List<EntityColumn> columns) {
        List<ExecutableElement> others = new ArrayList<>(accessors.others());
        accessors.columns().stream()
                .filter(accessor -> columns.stream()
                        .noneMatch(column -> column.accessor().name().equals(accessor.name())))
                .forEach(accessor -> others.add(accessor.method()));
        return others;
    }

    private static String kind(TypeElement type) {
        return switch (type.getKind()) {
            case ENUM -> "an enum";
            case RECORD -> "a record";
            case ANNOTATION_TYPE -> "an annotation";
            default -> "a class";
        };
    }
}
