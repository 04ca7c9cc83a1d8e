package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The role that owns an entity's table, a view or an enum type, or, if written on a package, its schema or the object
 * that {@link #on()} names.
 *
 * <pre>{@code
 * @Table
 * @Owner("app")
 * interface Customer {
 *     long id();
 * }
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * ALTER TABLE customer OWNER TO app;
 * }</pre>
 *
 * <p>The role that runs the migration must be a member of the new owner, and the new owner must be allowed to create
 * objects in the schema (manual, ALTER TABLE). Without this annotation the owner is the role that created the object,
 * and Kedge does not check it. If the annotation is removed, the role that runs the migration becomes the owner.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Repeatable(Owner.List.class)
public @interface Owner {

    /** {@return the role} */
    String value();

    /**
     * {@return on a package, the kind and name of the object as in {@link Grant#on()}; empty for the schema of the
     * database} On an entity, view or enum it must be empty.
     */
    String on() default "";

    /** Several owners of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.PACKAGE, ElementType.TYPE})
    @interface List {
        /** {@return the owners} */
        Owner[] value();
    }
}
