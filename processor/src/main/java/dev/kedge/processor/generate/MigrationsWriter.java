package dev.kedge.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.kedge.core.language.CompiledHistory;
import dev.kedge.core.language.CompiledMigrations;
import dev.kedge.core.language.spec.RevisionSpec;
import dev.kedge.core.revision.HeaderLines;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.SchemaVersion;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.processor.committed.CommittedState;
import dev.kedge.processor.source.DatabasePackage;
import dev.kedge.processor.source.JavaNames;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Generates {@code MarketMigrations}: all revisions of a database, for the application. */
final class MigrationsWriter {
    /** More cases would make the method of the switch too long. */
    private static final int PER_SWITCH = 400;

    private final DatabasePackage database;
    private final DatabaseInfo info;

    MigrationsWriter(DatabasePackage database, DatabaseInfo info) {
        this.database = database;
        this.info = info;
    }

    ClassName name() {
        return ClassName.get(database.packageName(), database.classPrefix() + "Migrations");
    }

    /** Writes the committed revisions. */
    void write(CommittedState committed, JavaWriter writer) {
        List<Revision> revisions = committed.revisions();
        Map<String, StepMethod> steps = new RevisionsWriter(database).write(revisions, writer);
        List<RevisionHeader> headers = revisions.stream().map(Revision::header).toList();
        TypeSpec.Builder type = TypeSpec.classBuilder(name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(CompiledMigrations.class)
                .addJavadoc("The revisions of database $L, with their ids as constants.\n", database.name());
        constants(headers, type);
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Called by {@link java.util.ServiceLoader}.\n")
                .addCode(history(committed, headers))
                .build());
        type.addMethod(MethodSpec.methodBuilder("all")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("All revisions.\n")
                .returns(Migrations.class)
                .addStatement("return new $T()", name())
                .build());
        dispatch(new ArrayList<>(steps.entrySet()), type);
        type.addMethod(open());
        writer.write(
                name(), type, List.of(database.element()), database.mirror().site());
    }

    private CodeBlock history(CommittedState committed, List<RevisionHeader> headers) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("super($T.of($L)\n", CompiledHistory.class, literal(info.name()))
                .indent()
                .add(".schema($L)\n", literal(info.schema()))
                .add(".minimumServer($L)\n", committed.minimumServer())
                .add(versions(committed, headers))
                .add(".digest($L)\n", literal(RevisionGraph.digest(headers)))
                .add(
                        ".snapshot($L, $L)\n",
                        literal(committed.snapshotText().value()),
                        literal(committed.snapshotContent().value()))
                .add(".headers(")
                .indent();
        String separator = "\n";
        for (String lines : HeaderLines.print(headers)) {
            code.add("$L$L", separator, String.join("\n", JavaText.lines(lines)));
            separator = ",\n";
        }
        return code.add("));\n").unindent().unindent().build();
    }

    private static CodeBlock versions(CommittedState committed, List<RevisionHeader> headers) {
        Map<String, SchemaVersion> named = committed.namedVersions();
        CodeBlock.Builder code = CodeBlock.builder();
        for (RevisionHeader header : headers) {
            if (named.containsKey(header.id())) {
                code.add(".version($S, $S)\n", header.id(), named.get(header.id()));
            }
        }
        return code.build();
    }

    private static String literal(String text) {
        return JavaText.literal(text);
    }

    private static void constants(List<RevisionHeader> headers, TypeSpec.Builder type) {
        JavaNames names = new JavaNames();
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

    /** The part after the id in {@code 20250904_2030_3f2a91c0d1e2_add_adjusted_close}. */
    private static String slug(RevisionHeader header) {
        int id = header.folder().indexOf(header.id());
        int start = id + header.id().length() + 1;
        return id >= 0 && start < header.folder().length() ? header.folder().substring(start) : "r_" + header.id();
    }

    private static void dispatch(List<Map.Entry<String, StepMethod>> steps, TypeSpec.Builder type) {
        if (steps.isEmpty()) {
            type.addMethod(compiled("compiled", Modifier.PROTECTED)
                    .addAnnotation(Override.class)
                    .addStatement("return null")
                    .build());
        }
        for (int start = 0, part = 1; start < steps.size(); start += PER_SWITCH, part++) {
            CodeBlock.Builder code =
                    CodeBlock.builder().add("return switch (revision.id()) {\n").indent();
            int end = Math.min(steps.size(), start + PER_SWITCH);
            for (Map.Entry<String, StepMethod> step : steps.subList(start, end)) {
                StepMethod method = step.getValue();
                code.add(
                        "case $S -> $T.$N(revision);\n",
                        step.getKey(),
                        method.home().get(),
                        method.name());
            }
            code.add("default -> $L;\n", end < steps.size() ? "compiled" + (part + 1) + "(revision)" : "null");
            MethodSpec.Builder method = part == 1
                    ? compiled("compiled", Modifier.PROTECTED).addAnnotation(Override.class)
                    : compiled("compiled" + part, Modifier.PRIVATE, Modifier.STATIC);
            type.addMethod(method.addCode(code.unindent().add("};\n").build()).build());
        }
    }

    private static MethodSpec.Builder compiled(String name, Modifier... modifiers) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(modifiers)
                .addParameter(RevisionHeader.class, "revision")
                .returns(RevisionSpec.class);
    }

    /** If the application is a module, only its own classes can open its resources. */
    private MethodSpec open() {
        return MethodSpec.methodBuilder("open")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(String.class, "resource")
                .returns(InputStream.class)
                .addStatement("return $T.class.getResourceAsStream(resource)", name())
                .build();
    }
}
