package dev.kedge.processor.generate;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** An expression in the step language, before it is formatted. */
sealed interface Code {
    /** The approximate number of bytes that it needs in a method of a class file. */
    int weight();

    /**
     * A constant in source form.
     *
     * @param lines its lines; more than one for a text block
     */
    record Text(List<String> lines) implements Code {
        static Text of(String line) {
            return new Text(List.of(line));
        }

        @Override
        public int weight() {
            return 3;
        }
    }

    /** A constant of an enumeration. */
    record Constant(ClassName type, String name) implements Code {
        @Override
        public int weight() {
            return 3;
        }
    }

    /** A call of a factory or word of the language. */
    record Call(String name, List<Code> arguments) implements Code {
        @Override
        public int weight() {
            return 4
                    + arguments.stream()
                            .mapToInt(argument -> 4 + argument.weight())
                            .sum();
        }
    }

    /** A factory and the method calls after it. */
    record Chain(Call factory, List<Call> words) implements Code {
        @Override
        public int weight() {
            return factory.weight() + words.stream().mapToInt(Call::weight).sum();
        }
    }

    /** A call of a generated method, which may be in another class. */
    record Elsewhere(StepMethod method, List<Code> arguments) implements Code {
        @Override
        public int weight() {
            return 4 + 3 * arguments.size();
        }
    }
}
