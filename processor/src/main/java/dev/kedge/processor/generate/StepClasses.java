package dev.kedge.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.kedge.core.language.StepLanguage;
import dev.kedge.core.revision.Revision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import javax.lang.model.element.Modifier;

/**
 * Classes of revisions in the step language, with a few dozen steps in each. The steps of a revision that is not pending
 * are never created, and their class is rarely loaded.
 */
final class StepClasses {
    /** A class for each revision would cost javac more than its content. */
    private static final int STEPS = 60;
    /** The approximate bytes of bytecode in a class. The limit of constants in a class is far higher. */
    private static final int WEIGHT = 60_000;

    private final IntFunction<ClassName> names;
    private final Map<String, StepMethod> entries = new LinkedHashMap<>();
    private final List<List<StepMethod>> classes = new ArrayList<>();
    private int steps;
    private int weight;

    private StepClasses(IntFunction<ClassName> names) {
        this.names = names;
    }

    /** The classes of revisions, named by their numbers from 1. */
    static StepClasses of(List<Revision> revisions, IntFunction<ClassName> names) {
        StepClasses classes = new StepClasses(names);
        for (Revision revision : revisions) {
            List<StepMethod> methods = StepCode.methods(revision);
            classes.entries.put(revision.id(), methods.get(0));
            methods.forEach(classes::place);
        }
        return classes;
    }

    /** The method of each revision, which takes its header, by its id. */
    Map<String, StepMethod> entries() {
        return entries;
    }

    /** The classes by their names. */
    Map<ClassName, TypeSpec.Builder> types() {
        Map<ClassName, TypeSpec.Builder> types = new LinkedHashMap<>();
        for (int i = 0; i < classes.size(); i++) {
            ClassName name = names.apply(i + 1);
            types.put(name, type(classes.get(i), name));
        }
        return types;
    }

    /** Imports the language into a file that holds one of these classes. */
    static void imports(JavaFile.Builder file) {
        file.addStaticImport(StepLanguage.class, "*");
    }

    private void place(StepMethod method) {
        if (classes.isEmpty() || steps + method.steps() > STEPS || weight + method.weight() > WEIGHT) {
            classes.add(new ArrayList<>());
            steps = 0;
            weight = 0;
        }
        classes.get(classes.size() - 1).add(method);
        method.home().set(names.apply(classes.size()));
        steps += method.steps();
        weight += method.weight();
    }

    private static TypeSpec.Builder type(List<StepMethod> methods, ClassName name) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.FINAL)
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
