package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Enables row security for a table: only rows that a {@link Policy} allows can be read or written.
 *
 * <pre>{@code
 * @Table
 * @RowSecurity(force = true)
 * @Policy(name = "tenant_only", using = "tenant = current_setting('app.tenant')::bigint")
 * interface Invoice {
 *     long tenant();
 * }
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * CREATE TABLE invoice (tenant bigint NOT NULL);
 * ALTER TABLE invoice ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
 * CREATE POLICY tenant_only ON invoice USING (tenant = current_setting('app.tenant')::bigint);
 * }</pre>
 *
 * <p>Without a policy no row is allowed. Row security does not apply to superusers and roles with {@code BYPASSRLS}
 * (manual, Row Security Policies).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RowSecurity {

    /**
     * {@return whether the policies also apply to the owner of the table: {@code FORCE ROW LEVEL SECURITY}} By default
     * they do not.
     */
    boolean force() default false;
}
