package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Replaces a removed value of an enum type by another in existing rows.
 *
 * <pre>{@code
 * @Replaced(value = "ON_HOLD", by = "PAUSED")
 * enum Status {
 *     ACTIVE,
 *     PAUSED
 * }
 * }</pre>
 *
 * becomes, where a column {@code account.status} has the type,
 *
 * <pre>{@code
 * ALTER TYPE status RENAME TO status_old;
 * CREATE TYPE status AS ENUM ('ACTIVE', 'PAUSED');
 * ALTER TABLE account ALTER COLUMN status TYPE status
 *     USING (CASE status::text WHEN 'ON_HOLD' THEN 'PAUSED' ELSE status::text END)::status;
 * DROP TYPE status_old;
 * }</pre>
 *
 * <p>PostgreSQL cannot drop a value of an enum type, so the type is created again (manual, ALTER TYPE). Without this
 * annotation a removed value that rows may contain must be dropped by name: {@code --drop status.ON_HOLD}. It takes
 * effect once, like {@link Was}. For a value that is only renamed, use {@link Was} on the constant. A removed value in
 * an array of composite values is not replaced: the migration fails if a row contains one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Replaced.List.class)
public @interface Replaced {

    /** {@return the removed value, as it is in the database} */
    String value();

    /** {@return the constant that replaces it} */
    String by();

    /** Several replaced values of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** {@return the replaced values} */
        Replaced[] value();
    }
}
