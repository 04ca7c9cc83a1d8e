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
 * A run that could not be finished, with the reasons and the ways out. Neither its message nor those of its causes hold a
 * password that stands in a URL, in a setting or in SQL. It can be serialized with its diagnostics.
 */
@Stable
public final class KedgeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Diagnostic[] diagnostics;

    /** An exception for these reasons, at least one. */
    public KedgeException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream()
                .map(diagnostic -> diagnostic.textWithPlace(Dialect.JAVA))
                .collect(Collectors.joining("\n")));
        this.diagnostics = diagnostics.toArray(Diagnostic[]::new);
    }

    public static KedgeException of(Code code, Object... arguments) {
        return at(Place.NOWHERE, code, arguments);
    }

    public static KedgeException at(Place place, Code code, Object... arguments) {
        return new KedgeException(List.of(Diagnostic.of(code, place, arguments)));
    }

    /** The outcome's value; its problems are thrown. */
    public static <T> T unwrap(Outcome<T> outcome) {
        return outcome.orElseThrow(KedgeException::new);
    }

    public KedgeException causedBy(Throwable cause) {
        initCause(SafeCause.of(cause));
        return this;
    }

    /** The reasons in order. */
    public List<Diagnostic> diagnostics() {
        return List.of(diagnostics);
    }

    /** The code of the first reason. */
    public Code code() {
        return diagnostics[0].code();
    }
}
