package dev.kedge.runtime;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Dialect;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.stability.Stable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reports that a method of {@link dev.kedge.Kedge} could not do its work: the reasons, and for each of them a way out.
 * The messages of the exception and of its causes contain no password from a URL, a setting or SQL. The diagnostics are
 * serialized with the exception.
 */
@Stable
public final class KedgeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The reasons in order, at least one. */
    private final Diagnostic[] diagnostics;

    /**
     * Creates an exception.
     *
     * @param diagnostics the reasons, at least one
     */
    public KedgeException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream()
                .map(diagnostic -> diagnostic.textWithPlace(Dialect.JAVA))
                .collect(Collectors.joining("\n")));
        this.diagnostics = diagnostics.toArray(Diagnostic[]::new);
    }

    /**
     * Creates an exception with one reason that has no place in a file.
     *
     * @param code the code of the reason
     * @param arguments what the texts of the code are filled with
     * @return the exception, to be thrown
     */
    public static KedgeException of(Code code, Object... arguments) {
        return at(Place.NOWHERE, code, arguments);
    }

    /**
     * Creates an exception with one reason.
     *
     * @param place where the problem is
     * @param code the code of the reason
     * @param arguments what the texts of the code are filled with
     * @return the exception, to be thrown
     */
    public static KedgeException at(Place place, Code code, Object... arguments) {
        return new KedgeException(List.of(Diagnostic.of(code, place, arguments)));
    }

    /**
     * Returns the value of an outcome, or throws its problems.
     *
     * @param <T> the type of the value
     * @param outcome a value or problems
     * @return the value
     * @throws KedgeException if the outcome has no value
     */
    public static <T> T unwrap(Outcome<T> outcome) {
        return outcome.orElseThrow(KedgeException::new);
    }

    /**
     * Sets the cause of this exception, without its secrets.
     *
     * @param cause an exception from a driver or data source; {@link SafeCause} removes its secrets
     * @return this exception
     */
    public KedgeException causedBy(Throwable cause) {
        initCause(SafeCause.of(cause));
        return this;
    }

    /**
     * Returns the reasons.
     *
     * @return the reasons in order, at least one
     */
    public List<Diagnostic> diagnostics() {
        return List.of(diagnostics);
    }

    /**
     * Returns the code of the first reason.
     *
     * @return the code, such as {@code KDG506}
     */
    public Code code() {
        return diagnostics[0].code();
    }
}
