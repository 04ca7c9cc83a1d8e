package dev.kedge.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterSpec;
import java.util.List;
import java.util.Optional;

/**
 * A generated method that creates a value of the language, or adds to its parameter.
 *
 * @param name its name, which is not a name in the language
 * @param javadoc its comment; absent for a part of another method
 * @param parameter its parameter; absent if it has none
 * @param type the type of the value
 * @param value the value that it creates, or the additions to its parameter
 * @param more the methods that add to the value
 * @param steps the number of steps that it contains
 * @param home the class that it is in
 */
record StepMethod(
        String name,
        Optional<String> javadoc,
        Optional<ParameterSpec> parameter,
        ClassName type,
        Code value,
        List<StepMethod> more,
        int steps,
        Home home) {

    /** The class of a method, which is chosen when all methods of a revision are known. */
    static final class Home {
        private Optional<ClassName> type = Optional.empty();

        void set(ClassName chosen) {
            type = Optional.of(chosen);
        }

        ClassName get() {
            return type.orElseThrow();
        }
    }

    /** Whether it adds to its parameter instead of creating a value. */
    boolean adds() {
        return parameter.filter(it -> it.type().equals(type)).isPresent();
    }

    /** The approximate number of bytes that it needs in a class file. */
    int weight() {
        return value.weight() + 6 * more.size();
    }
}
