package dev.kedge.cli.command;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** A value that is computed on another thread. */
final class Meanwhile<T> {
    private final CompletableFuture<T> result;

    private Meanwhile(CompletableFuture<T> result) {
        this.result = result;
    }

    /** Starts the computation. */
    static <T> Meanwhile<T> begin(Supplier<T> work) {
        return new Meanwhile<>(CompletableFuture.supplyAsync(work));
    }

    /** Waits for the value; fails if the computation has failed. */
    T get() {
        try {
            return result.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }
}
