package dev.kedge.runtime;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.stability.Stable;
import dev.kedge.runtime.configuration.ConfiguredSettings;
import dev.kedge.runtime.configuration.ConfiguredValue;
import dev.kedge.runtime.configuration.Setting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings that the command line and Maven use, for an application that asks for them: the environment
 * ({@code DATABASE_URL}, {@code KEDGE_SCHEMA}, …) takes precedence over the same variables in the file {@code .env}, and
 * those over the keys of the file {@code kedge.properties}. What the application sets itself takes precedence over all of
 * them:
 *
 * <pre>{@code
 * Configuration configuration = Configuration.read();
 * Kedge.on(configuration).with(MarketMigrations.all()).upgrade();
 * }</pre>
 *
 * <p>Kedge reads none of this unless {@code read} is called. {@link #toString} and messages never contain a value.
 */
@Stable
public final class Configuration {
    private final ConfiguredSettings settings;

    private Configuration(ConfiguredSettings settings) {
        this.settings = settings;
    }

    /**
     * Reads the environment of this process and the files in the working directory.
     *
     * @return the settings
     * @throws KedgeException {@code KDG662} if {@code kedge.properties} has an unknown key, {@code KDG663} if the value
     *     of a timeout is not a length of time, {@code KDG664} if a line cannot be read
     */
    public static Configuration read() {
        return read(Path.of(""), System.getenv());
    }

    /**
     * Reads an environment and the files in a folder.
     *
     * @param folder the folder of {@code .env} and {@code kedge.properties}; either may be missing
     * @param environment the variables of the environment
     * @return the settings
     * @throws KedgeException {@code KDG662} if {@code kedge.properties} has an unknown key, {@code KDG663} if the value
     *     of a timeout is not a length of time, {@code KDG664} if a line cannot be read
     */
    public static Configuration read(Path folder, Map<String, String> environment) {
        return new Configuration(
                KedgeException.unwrap(ConfiguredSettings.read(List.of(folder), environment, Map.of())));
    }

    /**
     * Returns the database.
     *
     * @return the database that the setting {@code url} names
     * @throws KedgeException {@code KDG514} if no source has a URL, {@code KDG513} if it is not the URL of a
     *     PostgreSQL database
     */
    public DatabaseUrl url() {
        ConfiguredValue value =
                settings.find(Setting.URL).orElseThrow(() -> KedgeException.of(DatabaseCode.URL_MISSING));
        return KedgeException.unwrap(at(value.place(), DatabaseUrl.parse(value.text())));
    }

    /** Adds the place of a URL to what is wrong with it. */
    private static Outcome<DatabaseUrl> at(Place place, Outcome<DatabaseUrl> parsed) {
        return new Outcome<>(
                parsed.value(),
                parsed.diagnostics().stream()
                        .map(wrong -> new Diagnostic(wrong.code(), place, wrong.message(), wrong.remedy()))
                        .toList());
    }

    /**
     * Returns the schema to use instead of the committed one.
     *
     * @return the name of the schema; absent if no source has one
     */
    public Optional<String> schema() {
        return settings.text(Setting.SCHEMA);
    }

    /**
     * Returns the role that runs everything.
     *
     * @return the name of the role; absent if no source has one
     */
    public Optional<String> role() {
        return settings.text(Setting.ROLE);
    }

    /**
     * Returns the limit of {@code Kedge.lockTimeout}.
     *
     * @return the limit; absent if no source has one
     */
    public Optional<Duration> lockTimeout() {
        return settings.time(Setting.LOCK_TIMEOUT);
    }

    /**
     * Returns the limit of {@code Kedge.tableLockTimeout}.
     *
     * @return the limit; absent if no source has one
     */
    public Optional<Duration> tableLockTimeout() {
        return settings.time(Setting.TABLE_LOCK_TIMEOUT);
    }

    /**
     * Returns the limit of {@code Kedge.tableLockPatience}.
     *
     * @return the limit; absent if no source has one
     */
    public Optional<Duration> tableLockPatience() {
        return settings.time(Setting.TABLE_LOCK_PATIENCE);
    }

    /**
     * Returns the limit of {@code Kedge.waitForOthers}.
     *
     * @return the limit; absent if no source has one
     */
    public Optional<Duration> waitForOthers() {
        return settings.time(Setting.WAIT_FOR_OTHERS);
    }

    /** Returns the places of the settings, without their values. */
    @Override
    public String toString() {
        return settings.all().toString();
    }
}
