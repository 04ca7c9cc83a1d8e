package dev.kedge.core.diagnostic;

import dev.kedge.core.stability.Stable;
import java.io.Serializable;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One problem of the user's input, as a value. Its texts never hold a password: what {@link Secrets} knows as one is hidden
 * when the value is made, whoever prints it later. Who prints it knows the dialect of the readers.
 *
 * @param code which rule is broken
 * @param place where
 * @param message the fact, with names
 * @param remedy the way out, ready to paste; may span lines
 */
@Stable
public record Diagnostic(Code code, Place place, Wording message, Wording remedy) implements Serializable {
    /** Hides secrets. */
    public Diagnostic {
        message = message.map(Secrets::hide);
        remedy = remedy.map(Secrets::hide);
    }

    /** A diagnostic whose texts are the code's, filled with the arguments. */
    public static Diagnostic of(Code code, Place place, Object... arguments) {
        return new Diagnostic(
                code,
                place,
                Wording.of(code.rule().message(), arguments),
                Wording.of(code.rule().remedy(), arguments));
    }

    /** The same with other texts. */
    public Diagnostic map(UnaryOperator<String> mapping) {
        return new Diagnostic(code, place, message.map(mapping), remedy.map(mapping));
    }

    /** Whether it makes the command or build fail. */
    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }

    /** The message for a printer that shows the place itself: code, fact and way out. */
    public String text(Dialect dialect) {
        String wayOut = remedy.in(dialect);
        return "[" + code.id() + "] " + message.in(dialect)
                + (wayOut.isEmpty() ? "" : "\n  " + wayOut.replace("\n", "\n  "));
    }

    /** The message with its place in front, for terminals and logs. */
    public String textWithPlace(Dialect dialect) {
        return place.text().isEmpty() ? text(dialect) : Secrets.hide(place.text()) + ": " + text(dialect);
    }

    /** The message with its place in front, for the command line. */
    @Override
    public String toString() {
        return textWithPlace(Dialect.CLI);
    }

    /** Whether any of these is an error. */
    public static boolean anyError(List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
