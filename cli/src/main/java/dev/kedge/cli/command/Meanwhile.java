package dev.kedge.cli.command;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something that is found out on another thread while whoever asks does something else. */
final class Meanwhile<T> {
    private final CompletableFuture<T> result;

    private Meanwhile(CompletableFuture<T> result) {
        this.result = result;
    }

    /** Begins some work. */
    static <T> Meanwhile<T> begin(Supplier<T> work) {
        return new Meanwhile<>(CompletableFuture.supplyAsync(work));
    }

    /** What came of it, as soon as that is known; fails as the work failed. */
    T get() {
        try {
            return result.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }
}
