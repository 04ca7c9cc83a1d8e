package dev.kedge.runtime.session;

import dev.kedge.runtime.DataStep;
import dev.kedge.runtime.KedgeListener;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The settings of a run. */
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
    /** Many short waits in the lock queue of a table, so that the sessions that queue up behind are not held up. */
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

    /**
     * The server applies its limit this much later than the watch, because only the watch can tell whom a statement
     * waits for.
     */
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
