package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A trigger on an entity or a view, by the words of {@code CREATE TRIGGER}.
 *
 * <pre>{@code
 * @Table
 * @Trigger(
 *         name = "touch",
 *         events = "BEFORE INSERT OR UPDATE OF close",
 *         action = "FOR EACH ROW EXECUTE FUNCTION touch()")
 * @Trigger(
 *         name = "balanced",
 *         constraint = true,
 *         events = "AFTER INSERT OR UPDATE",
 *         action = "DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_balance()")
 * interface Price {
 *     BigDecimal close();
 * }
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * CREATE TRIGGER touch BEFORE INSERT OR UPDATE OF close ON price FOR EACH ROW EXECUTE FUNCTION touch();
 * CREATE CONSTRAINT TRIGGER balanced AFTER INSERT OR UPDATE ON price
 *     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_balance();
 * }</pre>
 *
 * <p>The functions are given by {@link Routine}. A view takes {@code INSTEAD OF} row triggers and statement triggers
 * (manual, CREATE TRIGGER).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Trigger.List.class)
public @interface Trigger {

    /** The trigger's name. Triggers of one event run in the order of their names. */
    String name();

    /** When it runs: what stands between the name and {@code ON}, such as {@code AFTER DELETE}. */
    String events();

    /**
     * What it does: what stands behind the table's name, such as
     * {@code FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION log_change()}.
     */
    String action();

    /**
     * Whether it is a constraint trigger, which can be deferred to the commit; it must be {@code AFTER} and
     * {@code FOR EACH ROW}. Unset, it is a plain one.
     */
    boolean constraint() default false;

    /**
     * The name that the trigger had before, where more than the name changes. Empty for none; it counts like
     * {@link Was}.
     */
    String was() default "";

    /** Several triggers of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The triggers. */
        Trigger[] value();
    }
}
