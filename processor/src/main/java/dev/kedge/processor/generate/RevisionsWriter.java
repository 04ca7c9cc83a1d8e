package dev.kedge.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.kedge.core.revision.Revision;
import dev.kedge.processor.source.DatabasePackage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Generates {@code MarketRevisions1} and so on: the revisions, a method each, a few dozen of them in a class. One that is not
 * pending is never run, and its class seldom loaded.
 */
final class RevisionsWriter {
    /** A class for each would cost javac more than what is in it. */
    private static final int PER_CLASS = 40;

    private final DatabasePackage database;

    RevisionsWriter(DatabasePackage database) {
        this.database = database;
    }

    /** Writes the classes; gives for every revision the call that makes it. */
    Map<String, CodeBlock> write(List<Revision> revisions, JavaWriter writer) {
        Map<String, CodeBlock> calls = new LinkedHashMap<>();
        for (int start = 0; start < revisions.size(); start += PER_CLASS) {
            List<Revision> some = revisions.subList(start, Math.min(revisions.size(), start + PER_CLASS));
            ClassName name = ClassName.get(
                    database.packageName(), database.classPrefix() + "Revisions" + (start / PER_CLASS + 1));
            writer.write(
                    name,
                    type(name, some, calls),
                    List.of(database.element()),
                    database.mirror().site());
        }
        return calls;
    }

    private TypeSpec.Builder type(ClassName name, List<Revision> revisions, Map<String, CodeBlock> calls) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.FINAL)
                .addJavadoc("Revisions of database $L.\n", database.name())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        RecordLiterals literals = new RecordLiterals(type, revisions);
        for (Revision revision : revisions) {
            String method = "r" + revision.id();
            CodeBlock value = literals.of(revision);
            type.addMethod(MethodSpec.methodBuilder(method)
                    .addModifiers(Modifier.STATIC)
                    .addJavadoc("$L.\n", SchemaWriter.javadoc(revision.header().message()))
                    .returns(Revision.class)
                    .addStatement("return $L", value)
                    .build());
            calls.put(revision.id(), CodeBlock.of("$T.$N()", name, method));
        }
        return type;
    }
}
