package dev.kedge.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.kedge.core.revision.Revision;
import dev.kedge.processor.source.DatabasePackage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Generates {@code MarketRevisions1} and so on: the revisions in the step language, a few dozen steps in a class. The steps
 * of a revision that is not pending are never made, and their class is seldom loaded.
 */
final class RevisionsWriter {
    /** A class for each revision would cost javac more than what is in it. */
    private static final int STEPS = 60;
    /** About as many bytes of bytecode; what a class may hold of constants is far more. */
    private static final int WEIGHT = 60_000;

    private final DatabasePackage database;

    RevisionsWriter(DatabasePackage database) {
        this.database = database;
    }

    /** Writes the classes; gives for every revision the method that makes it. */
    Map<String, StepMethod> write(List<Revision> revisions, JavaWriter writer) {
        Map<String, StepMethod> byRevision = new LinkedHashMap<>();
        List<List<StepMethod>> classes = new ArrayList<>();
        List<StepMethod> current = new ArrayList<>();
        int steps = 0;
        int weight = 0;
        for (Revision revision : revisions) {
            List<StepMethod> methods = StepCode.methods(revision);
            byRevision.put(revision.id(), methods.get(0));
            for (StepMethod method : methods) {
                if (!current.isEmpty() && (steps + method.steps() > STEPS || weight + method.weight() > WEIGHT)) {
                    classes.add(current);
                    current = new ArrayList<>();
                    steps = 0;
                    weight = 0;
                }
                current.add(method);
                method.home().set(name(classes.size() + 1));
                steps += method.steps();
                weight += method.weight();
            }
        }
        if (!current.isEmpty()) {
            classes.add(current);
        }
        for (int i = 0; i < classes.size(); i++) {
            ClassName name = name(i + 1);
            writer.writeSteps(
                    name,
                    type(classes.get(i), name),
                    List.of(database.element()),
                    database.mirror().site());
        }
        return byRevision;
    }

    private ClassName name(int number) {
        return ClassName.get(database.packageName(), database.classPrefix() + "Revisions" + number);
    }

    private TypeSpec.Builder type(List<StepMethod> methods, ClassName name) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.FINAL)
                .addJavadoc("Revisions of database $L.\n", database.name())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        methods.forEach(method -> type.addMethod(method(method, name)));
        return type;
    }

    private static MethodSpec method(StepMethod method, ClassName home) {
        MethodSpec.Builder code = MethodSpec.methodBuilder(method.name()).addModifiers(Modifier.STATIC);
        method.javadoc().ifPresent(text -> code.addJavadoc("$L.\n", SchemaWriter.javadoc(text)));
        method.parameter().ifPresent(code::addParameter);
        if (method.adds()) {
            return code.addCode(CodeLayout.statement(home, "", method.value())).build();
        }
        code.returns(method.type());
        if (method.more().isEmpty()) {
            return code.addCode(CodeLayout.statement(home, "return ", method.value()))
                    .build();
        }
        code.addCode(CodeBlock.of("$T it = ", method.type())).addCode(CodeLayout.statement(home, "", method.value()));
        for (StepMethod part : method.more()) {
            code.addCode(CodeLayout.statement(home, "", new Code.Elsewhere(part, List.of(Code.Text.of("it")))));
        }
        return code.addCode("return it;\n").build();
    }
}
