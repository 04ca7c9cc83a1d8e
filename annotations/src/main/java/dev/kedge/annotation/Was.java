package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says the name that a table or column had before, so that its rows are kept.
 *
 * <p>It counts while it differs from the one that the committed snapshot remembers, and may be left standing or removed
 * once the rename is accepted.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Was {

    /** The former name, as the database had it. */
    String value();
}
