package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which value the rows get that hold a value which an enum has no longer.
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
 * <p>PostgreSQL cannot take a value from an enum type, so the type is made anew (manual, ALTER TYPE). Without this
 * annotation a removed value that rows may hold must be dropped by name: {@code --drop status.ON_HOLD}. It counts once,
 * like {@link Was}. A value that only changes its name is a constant with {@link Was}. A removed value in an array of
 * composite values is not replaced; a row that holds one stops the migration.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Replaced.List.class)
public @interface Replaced {

    /** The removed value, as the database has it. */
    String value();

    /** The constant whose value takes its place. */
    String by();

    /** Several replaced values of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The replaced values. */
        Replaced[] value();
    }
}
