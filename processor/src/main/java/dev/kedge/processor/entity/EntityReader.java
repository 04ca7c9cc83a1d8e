package dev.kedge.processor.entity;

import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Securable;
import dev.kedge.processor.source.Accessors;
import dev.kedge.processor.source.Compilation;
import dev.kedge.processor.source.Expressions;
import dev.kedge.processor.source.Mirror;
import dev.kedge.processor.source.Mixins;
import dev.kedge.processor.source.Origins;
import dev.kedge.processor.source.Problems;
import dev.kedge.processor.source.SchemaNames;
import dev.kedge.processor.source.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads an interface with {@code @Table} or {@code @View} as a table or view. */
public final class EntityReader {
    private final Compilation compilation;
    private final SchemaNames schemas;
    private final Problems problems;
    private final Expressions expressions;
    private final Origins origins;
    private final ColumnsReader columnsReader;

    EntityReader(
            Compilation compilation,
            String defaultSchema,
            Declared committed,
            EnumReader enums,
            Problems problems,
            Origins origins) {

        this.compilation = compilation;
        this.problems = problems;
        this.expressions = new Expressions(problems);
        this.schemas = new SchemaNames(defaultSchema, expressions);
        this.origins = origins;
        ColumnReader columnReader = new ColumnReader(compilation, enums, problems);
        this.columnsReader = new ColumnsReader(committed, columnReader, problems, origins);
    }

    /** The entity; absent if the type cannot be a table or a view. */
    Optional<Entity> read(TypeElement type, Mirror mirror) {
        if (!isReadable(type, mirror)) {
            return Optional.empty();
        }
        Mixins mixins = new Mixins(type, mirror.site(), compilation);
        Relation relation = relation(type, mirror, mixins);
        return Optional.of(
                isView(type)
                        ? new ViewReader(compilation, problems, origins).read(relation)
                        : new TableReader(schemas, problems, origins).read(relation, mixins));
    }

    private boolean isReadable(TypeElement type, Mirror mirror) {
        if (isView(type) && Mirror.find(type, "Table").isPresent()) {
            problems.report(mirror.site(), EntityCode.TABLE_AND_VIEW, type.getSimpleName());
            return false;
        }
        if (type.getKind() != ElementKind.INTERFACE) {
            problems.report(mirror.site(), EntityCode.TABLE_NOT_INTERFACE, type.getSimpleName(), kind(type));
            return false;
        }
        if (!type.getTypeParameters().isEmpty()) {
            problems.report(Site.of(type), EntityCode.ENTITY_GENERIC, type.getSimpleName());
            return false;
        }
        return true;
    }

    private Relation relation(TypeElement type, Mirror mirror, Mixins mixins) {
        QualifiedName name = schemas.in(mirror, tableName(type, mirror));
        Optional<String> was =
                Mirror.find(type, "Was").flatMap(former -> expressions.name(former, "value", "former table"));
        ObjectKey key = isView(type) ? ObjectKey.view(name) : ObjectKey.table(name);
        origins.put(key, mirror.site(), mirror);
        Map<ObjectKey, Origin> said = new LinkedHashMap<>();
        said.put(key, new Origin(Optional.of(compilation.binaryName(type)), was, Optional.empty(), Optional.empty()));

        Accessors accessors = accessors(type, mirror);
        List<EntityColumn> read = columnsReader.read(accessors, name, was, compilation.binaryName(type), said);
        Optional<PrimaryKey> primaryKey = new PrimaryKeyReader(name, problems, origins, said)
                .read(
                        mixins.all("PrimaryKey").stream().findFirst(),
                        read,
                        type.getSimpleName().toString());
        List<String> keyColumns = primaryKey.map(PrimaryKey::columns).orElse(List.of());
        List<EntityColumn> columns =
                read.stream().map(column -> notNull(column, keyColumns)).toList();
        RightReader rights = new RightReader(problems, origins);
        rights.readOn(type, Securable.RELATION, name);
        return new Relation(
                type,
                mirror,
                name,
                columns,
                primaryKey,
                unimplemented(accessors, columns),
                List.copyOf(rights.rights()),
                said);
    }

    private Accessors accessors(TypeElement type, Mirror mirror) {
        Accessors accessors = Accessors.of(type, mirror.site(), compilation);
        for (ExecutableElement method : accessors.malformed()) {
            Site site = compilation.isRoot(method) ? Site.of(method) : mirror.site();
            problems.report(site, EntityCode.ACCESSOR_WITH_PARAMETERS, method.getSimpleName());
        }
        return accessors;
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
