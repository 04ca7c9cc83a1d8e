package dev.kedge.runtime.session;

import dev.kedge.runtime.DataStep;
import dev.kedge.runtime.KedgeListener;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a caller may choose about a run. */
public record Settings(
        Optional<String> schema,
        String application,
        KedgeListener listener,
        Duration lockTimeout,
        Duration tableLockTimeout,
        Duration tableLockPatience,
        Duration waitForOthers,
        Map<String, DataStep> dataSteps,
        SessionTerms terms) {
    /** Short waits in the lock queue of a table, so that those who queue up behind are not held up, and many of them. */
    public static final Settings DEFAULT = new Settings(
            Optional.empty(),
            "",
            KedgeListener.NONE,
            Duration.ofMinutes(10),
            Duration.ofMillis(200),
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Map.of(),
            SessionTerms.DEFAULT);

    /** The server acts later than the watch, which can tell whom a statement waits for. */
    public static final Duration LATER = Duration.ofSeconds(2);

    public Settings {
        dataSteps = Map.copyOf(dataSteps);
    }

    public Settings withSchema(String value) {
        return new Settings(
                Optional.of(value),
                application,
                listener,
                lockTimeout,
                tableLockTimeout,
                tableLockPatience,
                waitForOthers,
                dataSteps,
                terms);
    }

    public Settings withApplication(String value) {
        return new Settings(
                schema,
                value,
                listener,
                lockTimeout,
                tableLockTimeout,
                tableLockPatience,
                waitForOthers,
                dataSteps,
                terms);
    }

    public Settings withListener(KedgeListener value) {
        return new Settings(
                schema,
                application,
                value,
                lockTimeout,
                tableLockTimeout,
                tableLockPatience,
                waitForOthers,
                dataSteps,
                terms);
    }

    public Settings withLockTimeout(Duration value) {
        return new Settings(
                schema,
                application,
                listener,
                value,
                tableLockTimeout,
                tableLockPatience,
                waitForOthers,
                dataSteps,
                terms);
    }

    public Settings withTableLockTimeout(Duration value) {
        return new Settings(
                schema, application, listener, lockTimeout, value, tableLockPatience, waitForOthers, dataSteps, terms);
    }

    public Settings withTableLockPatience(Duration value) {
        return new Settings(
                schema, application, listener, lockTimeout, tableLockTimeout, value, waitForOthers, dataSteps, terms);
    }

    public Settings withWaitForOthers(Duration value) {
        return new Settings(
                schema,
                application,
                listener,
                lockTimeout,
                tableLockTimeout,
                tableLockPatience,
                value,
                dataSteps,
                terms);
    }

    public Settings withDataStep(String name, DataStep step) {
        Map<String, DataStep> steps = new HashMap<>(dataSteps);
        steps.put(name, step);
        return new Settings(
                schema,
                application,
                listener,
                lockTimeout,
                tableLockTimeout,
                tableLockPatience,
                waitForOthers,
                steps,
                terms);
    }

    public Settings withTerms(SessionTerms value) {
        return new Settings(
                schema,
                application,
                listener,
                lockTimeout,
                tableLockTimeout,
                tableLockPatience,
                waitForOthers,
                dataSteps,
                value);
    }
}
