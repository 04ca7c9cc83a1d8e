package dev.kedge.postgres;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a parameterized test or class on the oldest and the newest major version that the build asks for, which is one version
 * without {@code -Pmatrix}. The parameter is the version as an {@code int}, or a type with a factory method that takes it as a
 * text.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(WantedServers.class)
public @interface OnServers {
    /** The first version that knows what the test is about. */
    int since() default 0;

    /** Whether the versions between the oldest and the newest are asked too, because they may differ from both. */
    boolean every() default false;
}
