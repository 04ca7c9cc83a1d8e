package dev.kedge.core.diagnostic;

import dev.kedge.core.stability.Stable;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every rule that a user's input can break, by subject. A code never changes its number or its meaning; docs/codes.md is
 * written from these enums.
 */
@Stable
public sealed interface Code extends Serializable
        permits EntityCode, DriftCode, FileCode, RevisionCode, DatabaseCode, CommandCode {
    /** The number, the weight and the texts. */
    Rule rule();

    /** The name of the constant. */
    String name();

    /** The code as users see and search it, such as {@code KDG101}. */
    default String id() {
        return "KDG" + rule().number();
    }

    /** How much it weighs. */
    default Severity severity() {
        return rule().severity();
    }

    /** All codes in the order of their numbers. */
    static List<Code> all() {
        return Stream.<Code[]>of(
                        EntityCode.values(),
                        DriftCode.values(),
                        FileCode.values(),
                        RevisionCode.values(),
                        DatabaseCode.values(),
                        CommandCode.values())
                .flatMap(Stream::of)
                .toList();
    }

    /**
     * What is the same for the codes of every subject. In the texts {@code %1$s} and so on are the arguments of the diagnostic;
     * commands are in braces, see {@link Wording}.
     *
     * @param number the number, whose hundreds are the subject
     * @param severity how much it weighs
     * @param message the template of the fact
     * @param remedy the template of the way out; empty if there is nothing to do
     */
    record Rule(int number, Severity severity, String message, String remedy) {}
}
