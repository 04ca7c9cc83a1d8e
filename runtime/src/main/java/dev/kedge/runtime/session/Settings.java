package dev.kedge.runtime.session;

import dev.kedge.runtime.DataStep;
import dev.kedge.runtime.KedgeListener;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The settings of a run. */
public record Settings(
        Optional<String> schema,
        boolean createSchema,
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
            false,
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
        return copy(it -> it.schema = Optional.of(value));
    }

    public Settings withCreateSchema() {
        return copy(it -> it.createSchema = true);
    }

    public Settings withApplication(String value) {
        return copy(it -> it.application = value);
    }

    public Settings withListener(KedgeListener value) {
        return copy(it -> it.listener = value);
    }

    public Settings withLockTimeout(Duration value) {
        return copy(it -> it.lockTimeout = value);
    }

    public Settings withTableLockTimeout(Duration value) {
        return copy(it -> it.tableLockTimeout = value);
    }

    public Settings withTableLockPatience(Duration value) {
        return copy(it -> it.tableLockPatience = value);
    }

    public Settings withWaitForOthers(Duration value) {
        return copy(it -> it.waitForOthers = value);
    }

    public Settings withDataStep(String name, DataStep step) {
        Map<String, DataStep> steps = new HashMap<>(dataSteps);
        steps.put(name, step);
        return copy(it -> it.dataSteps = steps);
    }

    public Settings withTerms(SessionTerms value) {
        return copy(it -> it.terms = value);
    }

    private Settings copy(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.settings();
    }

    /** The components of a copy; a wither changes one of them. Only this class copies components. */
    private static final class Copy {
        private Optional<String> schema;
        private boolean createSchema;
        private String application;
        private KedgeListener listener;
        private Duration lockTimeout;
        private Duration tableLockTimeout;
        private Duration tableLockPatience;
        private Duration waitForOthers;
        private Map<String, DataStep> dataSteps;
        private SessionTerms terms;

        Copy(Settings settings) {
            schema = settings.schema;
            createSchema = settings.createSchema;
            application = settings.application;
            listener = settings.listener;
            lockTimeout = settings.lockTimeout;
            tableLockTimeout = settings.tableLockTimeout;
            tableLockPatience = settings.tableLockPatience;
            waitForOthers = settings.waitForOthers;
            dataSteps = settings.dataSteps;
            terms = settings.terms;
        }

        Settings settings() {
            return new Settings(
                    schema,
                    createSchema,
                    application,
                    listener,
                    lockTimeout,
                    tableLockTimeout,
                    tableLockPatience,
                    waitForOthers,
                    dataSteps,
                    terms);
        }
    }
}
