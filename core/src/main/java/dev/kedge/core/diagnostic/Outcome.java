package dev.kedge.core.diagnostic;

import dev.kedge.core.stability.Stable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a function of the user's input returns: a value, or the problems that stood in its way, or a value with warnings.
 *
 * @param value the value; absent if a diagnostic is an error
 * @param diagnostics the problems in order
 * @param <T> the value's type
 */
@Stable
public record Outcome<T>(Optional<T> value, List<Diagnostic> diagnostics) {

    /** Copies the list. */
    public Outcome {
        diagnostics = List.copyOf(diagnostics);
    }

    /** A value without problems. */
    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(Optional.of(value), List.of());
    }

    /** A value, unless one of the problems is an error. */
    public static <T> Outcome<T> of(T value, List<Diagnostic> diagnostics) {
        return Diagnostic.anyError(diagnostics) ? failed(diagnostics) : new Outcome<>(Optional.of(value), diagnostics);
    }

    /** No value, for these reasons. */
    public static <T> Outcome<T> failed(List<Diagnostic> diagnostics) {
        return new Outcome<>(Optional.empty(), diagnostics);
    }

    /** No value, for this reason. */
    public static <T> Outcome<T> failed(Diagnostic diagnostic) {
        return failed(List.of(diagnostic));
    }

    /** Goes on with the value where there is one; problems add up. */
    public <R> Outcome<R> then(Function<T, Outcome<R>> next) {
        if (value.isEmpty()) {
            return failed(diagnostics);
        }
        Outcome<R> result = next.apply(value.get());
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(result.diagnostics());
        return new Outcome<>(result.value(), all);
    }

    /** The same with another value. */
    public <R> Outcome<R> map(Function<T, R> mapping) {
        return new Outcome<>(value.map(mapping), diagnostics);
    }

    /** Whether there is a value. */
    public boolean isPresent() {
        return value.isPresent();
    }

    /**
     * The value.
     *
     * @throws X made of the diagnostics, if there is no value
     */
    public <X extends RuntimeException> T orElseThrow(Function<List<Diagnostic>, X> failure) {
        return value.orElseThrow(() -> failure.apply(diagnostics));
    }

    /** The value, where the caller knows that there is one. */
    public T get() {
        return value.orElseThrow(() -> new IllegalStateException(diagnostics.toString()));
    }
}
