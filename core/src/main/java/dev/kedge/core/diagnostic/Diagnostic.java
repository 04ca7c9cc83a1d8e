package dev.kedge.core.diagnostic;

import dev.kedge.core.stability.Stable;
import java.io.Serializable;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One problem of the user's input, as a value. Its texts never contain a password: passwords that {@link Secrets}
 * recognizes are hidden when the value is created. It is printed in the {@link Dialect} of its readers.
 *
 * @param code the broken rule
 * @param place where the problem is
 * @param message what is wrong, with names
 * @param remedy how to solve the problem, ready to paste; may span several lines, and is empty if there is nothing to
 *     do
 */
@Stable
public record Diagnostic(Code code, Place place, Wording message, Wording remedy) implements Serializable {
    /**
     * Hides secrets.
     *
     * @param code the broken rule
     * @param place where the problem is
     * @param message what is wrong, with names
     * @param remedy how to solve the problem, ready to paste; may span several lines, and is empty if there is nothing
     *     to do
     */
    public Diagnostic {
        message = message.map(Secrets::hide);
        remedy = remedy.map(Secrets::hide);
    }

    /**
     * {@return a diagnostic with the texts of the code}
     *
     * @param code the broken rule
     * @param place where the problem is
     * @param arguments the arguments of the texts, in order
     */
    public static Diagnostic of(Code code, Place place, Object... arguments) {
        return new Diagnostic(
                code,
                place,
                Wording.of(code.rule().message(), arguments),
                Wording.of(code.rule().remedy(), arguments));
    }

    /**
     * {@return a copy with other texts}
     *
     * @param mapping applied to each text and value
     */
    public Diagnostic map(UnaryOperator<String> mapping) {
        return new Diagnostic(code, place, message.map(mapping), remedy.map(mapping));
    }

    /** {@return whether it makes the command or the build fail} */
    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }

    /**
     * {@return the code, the message and the remedy, for printers that show the place themselves}
     *
     * @param dialect the dialect of the readers
     */
    public String text(Dialect dialect) {
        String wayOut = remedy.in(dialect);
        return "[" + code.id() + "] " + message.in(dialect)
                + (wayOut.isEmpty() ? "" : "\n  " + wayOut.replace("\n", "\n  "));
    }

    /**
     * {@return the place, the code, the message and the remedy, for terminals and logs}
     *
     * @param dialect the dialect of the readers
     */
    public String textWithPlace(Dialect dialect) {
        return place.text().isEmpty() ? text(dialect) : Secrets.hide(place.text()) + ": " + text(dialect);
    }

    /** The message with its place in front, for the command line. */
    @Override
    public String toString() {
        return textWithPlace(Dialect.CLI);
    }

    /**
     * {@return whether any of these is an error}
     *
     * @param diagnostics the diagnostics
     */
    public static boolean anyError(List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
