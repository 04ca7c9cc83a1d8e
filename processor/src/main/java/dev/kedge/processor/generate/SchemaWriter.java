package dev.kedge.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.typed.ColumnRef;
import dev.kedge.core.typed.TableRef;
import dev.kedge.processor.entity.Entity;
import dev.kedge.processor.entity.EntityColumn;
import dev.kedge.processor.source.DatabasePackage;
import dev.kedge.processor.source.JavaNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Generates {@code MarketSchema}: a class of constants for every table, such as {@code MarketSchema.PRICES.CLOSE}. */
final class SchemaWriter {
    private static final ClassName COLUMN = ClassName.get(ColumnRef.class);
    private static final ClassName TABLE = ClassName.get(TableRef.class);

    private final DatabasePackage database;

    SchemaWriter(DatabasePackage database) {
        this.database = database;
    }

    ClassName name() {
        return ClassName.get(database.packageName(), database.classPrefix() + "Schema");
    }

    /** Writes the tables of these entities. */
    void write(Collection<Entity> entities, JavaWriter writer) {
        TypeSpec.Builder schema = TypeSpec.classBuilder(name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Typed names of the tables and columns of database $L.\n", database.name())
                .addMethod(privateConstructor());
        List<TypeElement> madeFrom = new ArrayList<>();
        JavaNames names = new JavaNames(name().simpleName());
        entities.stream()
                .sorted(Comparator.comparing(entity -> entity.table().name()))
                .forEach(entity -> {
                    schema.addType(
                            table(entity, names.constant(entity.table().name().toString())));
                    madeFrom.add(entity.type());
                });
        writer.write(name(), schema, madeFrom, database.mirror().site());
    }

    private static TypeSpec table(Entity entity, String name) {
        TypeName type = ClassName.get(entity.type());
        TypeSpec.Builder table = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                        (entity.view().isPresent() ? "View" : "Table") + " $L, declared by {@link $T}.\n",
                        javadoc(entity.table().name().toString()),
                        type)
                .addMethod(privateConstructor());
        JavaNames names = new JavaNames("TABLE");
        List<String> constants = new ArrayList<>();
        for (EntityColumn column : entity.columns()) {
            String constant = names.constant(column.name());
            constants.add(constant);
            TypeName columnType =
                    ParameterizedTypeName.get(COLUMN, type, column.type().boxed());
            FieldSpec.Builder field = FieldSpec.builder(
                            columnType, constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .initializer(
                            "new $T($S, $S, $S, $L)",
                            columnType,
                            entity.table().name().sql(),
                            Identifier.quote(column.name()),
                            column.column().type().sql(),
                            column.column().nullable());
            column.column().comment().ifPresent(comment -> field.addJavadoc("$L\n", javadoc(comment)));
            table.addField(field.build());
        }
        table.addField(FieldSpec.builder(
                        ParameterizedTypeName.get(TABLE, type),
                        "TABLE",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(
                        "new $T($S, $T.class, $T.<$T>of($L))",
                        ParameterizedTypeName.get(TABLE, type),
                        entity.table().name().sql(),
                        type,
                        List.class,
                        // an explicit type saves javac the inference
                        ParameterizedTypeName.get(COLUMN, type, WildcardTypeName.subtypeOf(Object.class)),
                        CodeBlock.of("$L", String.join(", ", constants)))
                .build());
        return table.build();
    }

    /** Text that neither ends a comment nor opens a tag. */
    static String javadoc(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;")
                .replace("\\u", "&#92;u");
    }

    private static MethodSpec privateConstructor() {
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
    }
}
