package dev.kedge.core.diagnostic;

import dev.kedge.core.stability.Stable;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules that a user's input can break, by subject. A code never changes its number or its meaning. docs/codes.md is
 * generated from these enums.
 */
@Stable
public sealed interface Code extends Serializable
        permits EntityCode, DriftCode, FileCode, RevisionCode, DatabaseCode, CommandCode {
    /** {@return the number, the severity and the texts} */
    Rule rule();

    /** {@return the name of the constant} */
    String name();

    /** {@return the code as users see and search it, such as {@code KDG101}} */
    default String id() {
        return "KDG" + rule().number();
    }

    /** {@return whether it is an error or a warning} */
    default Severity severity() {
        return rule().severity();
    }

    /** {@return all codes in the order of their numbers} */
    static List<Code> all() {
        return Stream.<Code[]>of(
                        EntityCode.values(),
                        DriftCode.values(),
                        FileCode.values(),
                        RevisionCode.values(),
                        DatabaseCode.values(),
                        CommandCode.values())
                .flatMap(Stream::of)
                .sorted(Comparator.comparingInt(code -> code.rule().number()))
                .toList();
    }

    /**
     * The properties of a code. In the texts {@code %1$s} and so on are the arguments of the diagnostic, and commands are
     * in braces, see {@link Wording}.
     *
     * @param number the number; the hundreds denote the subject
     * @param severity whether it is an error or a warning
     * @param message the template of the message
     * @param remedy the template of the remedy; empty if there is nothing to do
     */
    record Rule(int number, Severity severity, String message, String remedy) {}
}
