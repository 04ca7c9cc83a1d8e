package dev.kedge.core.diagnostic;

import java.io.Serializable;
import java.util.List;

/**
 * One problem of the user's input, as a value. Its texts never hold a password: what {@link Secrets} knows as one is hidden
 * when the value is made, whoever prints it later.
 *
 * @param code which rule is broken
 * @param place where
 * @param message the fact, with names
 * @param remedy the way out, ready to paste; may span lines
 */
public record Diagnostic(Code code, Place place, String message, String remedy) implements Serializable {
    /** Hides secrets. */
    public Diagnostic {
        message = Secrets.hide(message);
        remedy = Secrets.hide(remedy);
    }

    /** A diagnostic whose texts are the code's, filled with the arguments. */
    public static Diagnostic of(Code code, Place place, Object... arguments) {
        return new Diagnostic(code, place, code.message(arguments), code.remedy(arguments));
    }

    /** Whether it makes the command or build fail. */
    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }

    /** The message for javac, which prints the place itself: code, fact and way out. */
    public String text() {
        return "[" + code.id() + "] " + message + (remedy.isEmpty() ? "" : "\n  " + remedy.replace("\n", "\n  "));
    }

    /** The message with its place in front, for terminals and logs. */
    @Override
    public String toString() {
        return place.text().isEmpty() ? text() : Secrets.hide(place.text()) + ": " + text();
    }

    /** Whether any of these is an error. */
    public static boolean anyError(List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
