package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Turns row security on for a table: only rows that a {@link Policy} lets through can be seen or written.
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
 * <p>Without a policy no row passes. Superusers and roles with {@code BYPASSRLS} are never held to it (manual, Row
 * Security Policies).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RowSecurity {

    /**
     * Whether the table's owner is held to the policies too: {@code FORCE ROW LEVEL SECURITY}. Unset, the owner is not.
     */
    boolean force() default false;
}
