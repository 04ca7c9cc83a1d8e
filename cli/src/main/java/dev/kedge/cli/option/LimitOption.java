package dev.kedge.cli.option;

import dev.kedge.Kedge;
import java.time.Duration;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for how long a run waits. */
final class LimitOption {
    @Option(
            names = "--lock-timeout",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description = "How long the run waits for another run on the same database. Default: 10m.")
    private @Nullable Duration lockTimeout;

    @Option(
            names = "--table-lock-timeout",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description = "How long the first attempt to lock a table waits, while other sessions queue behind it. "
                    + "Default: 200ms.")
    private @Nullable Duration tableLockTimeout;

    @Option(
            names = "--table-lock-patience",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description = "How long a phase goes on trying to lock its tables. Default: 5m.")
    private @Nullable Duration tableLockPatience;

    @Option(
            names = "--wait-for-others",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description = "How long a statement that runs alone, such as CREATE INDEX CONCURRENTLY, waits for the "
                    + "transactions of others before it is cancelled, such as 30s, 10m or 2h; its own work does not count. "
                    + "Default: 10m.")
    private @Nullable Duration waitForOthers;

    /** The runner with the limits that were given. */
    Kedge applyTo(Kedge kedge) {
        Kedge told = with(kedge, lockTimeout, Kedge::lockTimeout);
        told = with(told, tableLockTimeout, Kedge::tableLockTimeout);
        told = with(told, tableLockPatience, Kedge::tableLockPatience);
        return with(told, waitForOthers, Kedge::waitForOthers);
    }

    private static Kedge with(Kedge kedge, @Nullable Duration limit, BiFunction<Kedge, Duration, Kedge> setter) {
        return limit == null ? kedge : setter.apply(kedge, limit);
    }
}
