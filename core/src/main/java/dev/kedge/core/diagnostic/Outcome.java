package dev.kedge.core.diagnostic;

import dev.kedge.core.stability.Stable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The result of a function of the user's input: a value, a value with warnings, or the problems that prevent a value.
 *
 * @param value the value; absent if a diagnostic is an error
 * @param diagnostics the problems in order
 * @param <T> the value's type
 */
@Stable
public record Outcome<T>(Optional<T> value, List<Diagnostic> diagnostics) {

    /**
     * Copies the list.
     *
     * @param value the value; absent if a diagnostic is an error
     * @param diagnostics the problems in order
     */
    public Outcome {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * {@return a value without problems}
     *
     * @param value the value
     * @param <T> the type of the value
     */
    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(Optional.of(value), List.of());
    }

    /**
     * {@return a value with warnings; without the value if one of the problems is an error}
     *
     * @param value the value
     * @param diagnostics the problems in order
     * @param <T> the type of the value
     */
    public static <T> Outcome<T> of(T value, List<Diagnostic> diagnostics) {
        return Diagnostic.anyError(diagnostics) ? failed(diagnostics) : new Outcome<>(Optional.of(value), diagnostics);
    }

    /**
     * {@return an outcome without a value}
     *
     * @param diagnostics the problems in order
     * @param <T> the type of the value
     */
    public static <T> Outcome<T> failed(List<Diagnostic> diagnostics) {
        return new Outcome<>(Optional.empty(), diagnostics);
    }

    /**
     * {@return an outcome without a value}
     *
     * @param diagnostic the problem
     * @param <T> the type of the value
     */
    public static <T> Outcome<T> failed(Diagnostic diagnostic) {
        return failed(List.of(diagnostic));
    }

    /**
     * Continues with the value if there is one. The result contains the problems of both functions.
     *
     * @param next the next function
     * @param <R> the type of the next value
     * @return the outcome of the next function; failed if this outcome has no value
     */
    public <R> Outcome<R> then(Function<T, Outcome<R>> next) {
        if (value.isEmpty()) {
            return failed(diagnostics);
        }
        Outcome<R> result = next.apply(value.get());
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(result.diagnostics());
        return new Outcome<>(result.value(), all);
    }

    /**
     * {@return the outcome with another value; failed if this outcome has no value}
     *
     * @param mapping applied to the value
     * @param <R> the type of the other value
     */
    public <R> Outcome<R> map(Function<T, R> mapping) {
        return new Outcome<>(value.map(mapping), diagnostics);
    }

    /** {@return whether there is a value} */
    public boolean isPresent() {
        return value.isPresent();
    }

    /**
     * {@return the value}
     *
     * @param failure makes the exception of the diagnostics
     * @param <X> the type of the exception
     * @throws X if there is no value
     */
    public <X extends RuntimeException> T orElseThrow(Function<List<Diagnostic>, X> failure) {
        return value.orElseThrow(() -> failure.apply(diagnostics));
    }

    /**
     * {@return the value, if the caller knows that there is one}
     *
     * @throws IllegalStateException if there is no value
     */
    public T get() {
        return value.orElseThrow(() -> new IllegalStateException(diagnostics.toString()));
    }
}
