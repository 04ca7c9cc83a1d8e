package dev.kedge.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.kedge.core.revision.ContentHash;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.HeaderLines;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.PackagedFiles;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.TextHash;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.processor.committed.CommittedState;
import dev.kedge.processor.source.DatabasePackage;
import dev.kedge.processor.source.JavaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Generates {@code MarketMigrations}: all revisions of a database as an application carries them. */
final class MigrationsWriter {
    /** More would make the switch's method too long. */
    private static final int PER_SWITCH = 400;

    private static final TypeName OPTIONAL_REVISION =
            ParameterizedTypeName.get(ClassName.get(Optional.class), ClassName.get(Revision.class));
    private static final TypeName OPTIONAL_TEXT =
            ParameterizedTypeName.get(ClassName.get(Optional.class), ClassName.get(String.class));
    private static final TypeName HEADERS =
            ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(RevisionHeader.class));

    private final DatabasePackage database;
    private final DatabaseInfo info;

    MigrationsWriter(DatabasePackage database, DatabaseInfo info) {
        this.database = database;
        this.info = info;
    }

    ClassName name() {
        return ClassName.get(database.packageName(), database.classPrefix() + "Migrations");
    }

    /** Writes what is committed. */
    void write(CommittedState committed, JavaWriter writer) {
        List<Revision> revisions = committed.revisions();
        Map<String, CodeBlock> calls = new RevisionsWriter(database).write(revisions, writer);
        List<RevisionHeader> headers = revisions.stream().map(Revision::header).toList();
        TypeSpec.Builder type = TypeSpec.classBuilder(name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Migrations.class)
                .addJavadoc("The revisions of database $L, with their ids as constants.\n", database.name());
        constants(headers, type);
        type.addField(headersField(headers));
        type.addField(FieldSpec.builder(PackagedFiles.class, "FILES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "new $T(name -> $T.class.getResourceAsStream(name), $S)",
                        PackagedFiles.class,
                        name(),
                        info.name())
                .build());
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("For {@link java.util.ServiceLoader}.\n")
                .build());
        type.addMethod(MethodSpec.methodBuilder("all")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("All revisions.\n")
                .returns(Migrations.class)
                .addStatement("return new $T()", name())
                .build());
        type.addMethod(answer("database", TypeName.get(String.class), CodeBlock.of("$S", info.name())));
        type.addMethod(answer("schema", TypeName.get(String.class), CodeBlock.of("$S", info.schema())));
        type.addMethod(answer("minimumServer", TypeName.INT, CodeBlock.of("$L", committed.minimumServer())));
        type.addMethod(answer("digest", TypeName.get(String.class), CodeBlock.of("$S", RevisionGraph.digest(headers))));
        type.addMethod(answer("headers", HEADERS, CodeBlock.of("$T.parse(HEADERS)", HeaderLines.class)));
        dispatch(new ArrayList<>(calls.entrySet()), type);
        type.addMethod(sql());
        type.addMethod(answer(
                "inconsistency",
                OPTIONAL_TEXT,
                CodeBlock.of(
                        "FILES.inconsistency(new $T($S), new $T($S))",
                        TextHash.class,
                        committed.snapshotText().value(),
                        ContentHash.class,
                        committed.snapshotContent().value())));
        writer.write(
                name(), type, List.of(database.element()), database.mirror().site());
    }

    private static void constants(List<RevisionHeader> headers, TypeSpec.Builder type) {
        JavaNames names = new JavaNames("HEADERS", "FILES");
        for (RevisionHeader header : headers) {
            type.addField(FieldSpec.builder(
                            String.class,
                            names.constant(slug(header)),
                            Modifier.PUBLIC,
                            Modifier.STATIC,
                            Modifier.FINAL)
                    .addJavadoc("$L\n", SchemaWriter.javadoc(header.message()))
                    .initializer("$S", header.id())
                    .build());
        }
    }

    /** What follows the id in {@code 20250904_2030_3f2a91c0d1e2_add_adjusted_close}. */
    private static String slug(RevisionHeader header) {
        int id = header.folder().indexOf(header.id());
        int start = id + header.id().length() + 1;
        return id >= 0 && start < header.folder().length() ? header.folder().substring(start) : "r_" + header.id();
    }

    private static FieldSpec headersField(List<RevisionHeader> headers) {
        List<CodeBlock> texts = HeaderLines.print(headers).stream()
                .map(text -> CodeBlock.of("$S", text))
                .toList();
        return FieldSpec.builder(
                        ArrayTypeName.of(String.class), "HEADERS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("{$L}", CodeBlock.join(texts, ", "))
                .build();
    }

    private static MethodSpec answer(String name, TypeName type, CodeBlock value) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $L", value)
                .build();
    }

    private static void dispatch(List<Map.Entry<String, CodeBlock>> calls, TypeSpec.Builder type) {
        type.addMethod(MethodSpec.methodBuilder("revision")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(String.class, "id")
                .returns(OPTIONAL_REVISION)
                .addStatement(
                        "return $L",
                        calls.isEmpty()
                                ? CodeBlock.of("$T.empty()", Optional.class)
                                : CodeBlock.of("$T.ofNullable(revision1(id))", Optional.class))
                .build());
        for (int start = 0, part = 1; start < calls.size(); start += PER_SWITCH, part++) {
            CodeBlock.Builder code =
                    CodeBlock.builder().add("return switch (id) {\n").indent();
            int end = Math.min(calls.size(), start + PER_SWITCH);
            calls.subList(start, end).forEach(call -> code.add("case $S -> $L;\n", call.getKey(), call.getValue()));
            code.add("default -> $L;\n", end < calls.size() ? "revision" + (part + 1) + "(id)" : "null");
            type.addMethod(MethodSpec.methodBuilder("revision" + part)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(String.class, "id")
                    .returns(Revision.class)
                    .addCode(code.unindent().add("};\n").build())
                    .build());
        }
    }

    private MethodSpec sql() {
        return MethodSpec.methodBuilder("sql")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RevisionHeader.class, "revision")
                .addParameter(Direction.class, "direction")
                .returns(OPTIONAL_TEXT)
                .addStatement("return FILES.sql(revision, direction)")
                .build();
    }
}
