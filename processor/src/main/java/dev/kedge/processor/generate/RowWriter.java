package dev.kedge.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.schema.Identity;
import dev.kedge.core.sql.Identifier;
import dev.kedge.processor.entity.Entity;
import dev.kedge.processor.entity.EntityColumn;
import dev.kedge.processor.source.Compilation;
import dev.kedge.processor.source.Problems;
import dev.kedge.processor.source.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;

/**
 * Generates {@code PriceRow}: an immutable record that implements the entity and has methods to read and write it with
 * JDBC.
 */
final class RowWriter {
    private static final ClassName RESULTS = ClassName.get("java.sql", "ResultSet");
    private static final ClassName STATEMENT = ClassName.get("java.sql", "PreparedStatement");
    private static final ClassName SQL_EXCEPTION = ClassName.get("java.sql", "SQLException");
    /** JVM specification, 4.3.3. */
    private static final int MAX_SLOTS = 255;

    private final Compilation compilation;

    RowWriter(Compilation compilation) {
        this.compilation = compilation;
    }

    /** Whether a record can have all the entity's columns; reports it if not. */
    boolean check(Entity entity, Site site, Problems problems) {
        int slots = 1
                + entity.columns().stream()
                        .mapToInt(column -> slots(TypeName.get(column.type().declared())))
                        .sum();
        if (slots > MAX_SLOTS) {
            problems.report(site, EntityCode.ROW_TOO_WIDE, entity.type().getSimpleName(), slots);
        }
        return slots <= MAX_SLOTS;
    }

    void write(Entity entity, Site site, JavaWriter writer) {
        ClassName name = name(entity);
        writer.write(name, row(entity, name), List.of(entity.type()), site);
    }

    private ClassName name(Entity entity) {
        return ClassName.get(compilation.packageOf(entity.type()), entity.simpleName() + "Row");
    }

    private static int slots(TypeName type) {
        return type.equals(TypeName.LONG) || type.equals(TypeName.DOUBLE) ? 2 : 1;
    }

    private TypeSpec.Builder row(Entity entity, ClassName name) {
        List<EntityColumn> columns = entity.columns();
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        columns.forEach(column -> components.addParameter(
                TypeName.get(column.type().declared()), column.accessor().name()));
        TypeSpec.Builder row = TypeSpec.recordBuilder(name)
                .addSuperinterface(ClassName.get(entity.type()))
                .recordConstructor(components.build())
                .addJavadoc(
                        entity.view().isPresent() ? "A row of view $L.\n" : "A row of table $L.\n",
                        SchemaWriter.javadoc(entity.table().name().toString()))
                .addField(constant(
                        "COLUMNS", "The columns of a SELECT whose rows {@link #read} reads.", select(columns)));
        boolean isTable = entity.view().isEmpty();
        if (isTable) {
            row.addField(constant("INSERT", "Inserts a row; {@link #bind} sets its parameters.", insert(entity)));
        }
        if (Visibility.isPublicThroughout(entity.type())) {
            row.addModifiers(Modifier.PUBLIC);
        }
        if (isDeprecated(entity)) {
            row.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{$S, $S}", "deprecation", "removal")
                    .build());
        }
        compactConstructor(columns, Visibility.isPublicThroughout(entity.type()), row);
        row.addMethod(read(columns, name));
        if (isTable) {
            row.addMethod(bind(columns));
        }
        columns.forEach(column -> copyingAccessor(column, row));
        entity.others().forEach(method -> row.addMethod(unsupported(entity, method)));
        return row;
    }

    private static FieldSpec constant(String name, String javadoc, String value) {
        return FieldSpec.builder(String.class, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L\n", javadoc)
                .initializer("$S", value)
                .build();
    }

    private String select(List<EntityColumn> columns) {
        return columns.stream().map(column -> new RowType(column).select()).collect(Collectors.joining(", "));
    }

    private String insert(Entity entity) {
        String table = entity.table().name().sql();
        List<EntityColumn> given = given(entity.columns());
        if (given.isEmpty()) {
            return "INSERT INTO " + table + " DEFAULT VALUES";
        }
        return given.stream()
                        .map(column -> Identifier.quote(column.name()))
                        .collect(Collectors.joining(", ", "INSERT INTO " + table + " (", ") VALUES ("))
                + given.stream()
                        .map(column -> new RowType(column).parameter())
                        .collect(Collectors.joining(", ", "", ")"));
    }

    /** The columns that an application may write: all except those that the server always numbers or computes. */
    private static List<EntityColumn> given(List<EntityColumn> columns) {
        return columns.stream()
                .filter(column -> column.column().generated().isEmpty()
                        && column.column()
                                .identity()
                                .filter(identity -> identity.generation() == Identity.Generation.ALWAYS)
                                .isEmpty())
                .toList();
    }

    private void compactConstructor(List<EntityColumn> columns, boolean isPublic, TypeSpec.Builder row) {
        CodeBlock.Builder copies = CodeBlock.builder();
        for (EntityColumn column : columns) {
            String component = column.accessor().name();
            new RowType(column).copy().ifPresent(copy -> copies.addStatement("$N = $L", component, copy));
        }
        if (!copies.isEmpty()) {
            row.addMethod(MethodSpec.compactConstructorBuilder()
                    .addModifiers(isPublic ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0])
                    .addJavadoc("Makes defensive copies of mutable values.\n")
                    .addCode(copies.build())
                    .build());
        }
    }

    private void copyingAccessor(EntityColumn column, TypeSpec.Builder row) {
        if (column.type().isMutable()) {
            String component = column.accessor().name();
            new RowType(column)
                    .copy()
                    .ifPresent(copy -> row.addMethod(MethodSpec.methodBuilder(component)
                            .addAnnotation(Override.class)
                            .addModifiers(Modifier.PUBLIC)
                            .returns(TypeName.get(column.type().declared()))
                            .addStatement("return $L", copy)
                            .build()));
        }
    }

    private MethodSpec read(List<EntityColumn> columns, ClassName name) {
        List<CodeBlock> parts = new ArrayList<>();
        for (EntityColumn column : columns) {
            parts.add(new RowType(column).read(parts.size() + 1));
        }
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Reads the current row of a result set that selected {@link #COLUMNS}.\n")
                .returns(name)
                .addParameter(RESULTS, "results")
                .addException(SQL_EXCEPTION)
                .addStatement("return new $T(\n$L)", name, CodeBlock.join(parts, ",\n"))
                .build();
    }

    private MethodSpec bind(List<EntityColumn> columns) {
        MethodSpec.Builder bind = MethodSpec.methodBuilder("bind")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Sets the parameters of {@link #INSERT}.\n")
                .addParameter(STATEMENT, "statement")
                .addException(SQL_EXCEPTION);
        int index = 0;
        for (EntityColumn column : given(columns)) {
            index++;
            bind.addStatement("$L", new RowType(column).bind(index));
        }
        return bind.build();
    }

    private MethodSpec unsupported(Entity entity, ExecutableElement method) {
        return MethodSpec.overriding(method, (DeclaredType) entity.type().asType(), compilation.types())
                .addStatement(
                        "throw new $T($S)",
                        UnsupportedOperationException.class,
                        method.getSimpleName() + "() is no column of "
                                + entity.table().name())
                .build();
    }

    private boolean isDeprecated(Entity entity) {
        return compilation.elements().isDeprecated(entity.type())
                || entity.columns().stream()
                        .flatMap(column -> column.accessor().declarations().stream())
                        .anyMatch(compilation.elements()::isDeprecated);
    }
}
