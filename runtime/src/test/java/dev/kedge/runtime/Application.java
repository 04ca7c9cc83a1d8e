package dev.kedge.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** An application that upgrades on its own: a thread each, for a pool may be too small to let two of them wait. */
final class Application {
    private Application() {}

    static <T> CompletableFuture<T> start(Supplier<T> application) {
        return CompletableFuture.supplyAsync(application, work -> new Thread(work, "application").start());
    }
}
