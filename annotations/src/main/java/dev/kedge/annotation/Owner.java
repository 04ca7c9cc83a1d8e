package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The role that owns an entity's table, a view or an enum type, or, on a package, its schema or what {@link #on()}
 * names.
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
 * objects in the schema (manual, ALTER TABLE). Without this annotation the owner is whoever created the object, and
 * Kedge does not look at it; when it goes, the object is given to the role that runs the migration.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Repeatable(Owner.List.class)
public @interface Owner {

    /** The role. */
    String value();

    /**
     * On a package, the object, by its kind and name as in {@link Grant#on()}. Empty for the database's own schema;
     * always empty on an entity, view or enum.
     */
    String on() default "";

    /** Several owners of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.PACKAGE, ElementType.TYPE})
    @interface List {
        /** The owners. */
        Owner[] value();
    }
}
