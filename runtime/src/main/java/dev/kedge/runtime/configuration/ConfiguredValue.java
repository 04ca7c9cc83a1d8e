package dev.kedge.runtime.configuration;

import dev.kedge.core.diagnostic.Place;

/**
 * The value of a setting, and where it comes from. {@link #toString} has no value, because it may be a secret.
 *
 * @param setting the setting
 * @param text the value; the path of {@link Setting#DIR} is relative to the working directory
 * @param source which kind of source gave it
 * @param place where it is, such as {@code kedge.properties:3}
 */
public record ConfiguredValue(Setting setting, String text, Source source, Place place) {
    /** The kinds of sources, the one that takes precedence first. */
    public enum Source {
        /** A variable of the environment. */
        ENVIRONMENT,
        /** The file {@code .env}. */
        ENV_FILE,
        /** The configuration of Maven's goals in the pom. */
        POM,
        /** The file {@code kedge.properties}. */
        PROPERTIES
    }

    @Override
    public String toString() {
        return setting.key() + " of " + place.text();
    }
}
