package dev.kedge.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterSpec;
import java.util.List;
import java.util.Optional;

/**
 * A generated method that makes a value of the language, or adds to one that is its parameter.
 *
 * @param name its name, which no method of the language has
 * @param javadoc its comment; absent for a part of another method
 * @param parameter what it takes; absent for nothing
 * @param type what it makes, or adds to
 * @param value the value that it makes, or what it says of its parameter
 * @param more the methods that add to the value
 * @param steps how many steps it holds
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

    /** The class of a method, which is chosen once all methods of a revision are there. */
    static final class Home {
        private Optional<ClassName> type = Optional.empty();

        void set(ClassName chosen) {
            type = Optional.of(chosen);
        }

        ClassName get() {
            return type.orElseThrow();
        }
    }

    /** Whether it adds to its parameter and makes nothing. */
    boolean adds() {
        return parameter.filter(it -> it.type().equals(type)).isPresent();
    }

    /** About as many bytes as it takes in a class file. */
    int weight() {
        return value.weight() + 6 * more.size();
    }
}
