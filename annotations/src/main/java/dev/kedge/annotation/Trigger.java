package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A trigger on an entity or a view, written as in {@code CREATE TRIGGER}.
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
 * <p>The functions are declared with {@link Routine}. A view can have {@code INSTEAD OF} row triggers and statement
 * triggers (manual, CREATE TRIGGER).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Trigger.List.class)
public @interface Trigger {

    /** {@return the name of the trigger} Triggers of the same event run in the order of their names. */
    String name();

    /** {@return when it runs: the part between the name and {@code ON}, such as {@code AFTER DELETE}} */
    String events();

    /**
     * {@return what it does: the part after the name of the table, such as {@code FOR EACH ROW WHEN (OLD.* IS DISTINCT
     * FROM NEW.*) EXECUTE FUNCTION log_change()}}
     */
    String action();

    /**
     * {@return whether it is a constraint trigger, which can be deferred to the commit} It must be {@code AFTER} and
     * {@code FOR EACH ROW}. By default it is an ordinary trigger.
     */
    boolean constraint() default false;

    /**
     * {@return when it fires: {@code ALTER TABLE … DISABLE TRIGGER}, {@code ENABLE REPLICA TRIGGER} or {@code ENABLE
     * ALWAYS TRIGGER}} By default it fires in ordinary sessions. The triggers that partitions have from a partitioned
     * table have the same state. A trigger of a view has no other state.
     */
    State state() default State.ENABLED;

    /** {@return the comment of the trigger: {@code COMMENT ON TRIGGER}; empty for none} */
    String comment() default "";

    /**
     * {@return the former name of the trigger, for a change of more than the name; empty if it was not renamed} It
     * takes effect once, like {@link Was}.
     */
    String was() default "";

    /** When a trigger fires, depending on {@code session_replication_role}. */
    enum State {
        /** In ordinary sessions. */
        ENABLED,
        /** Never. */
        DISABLED,
        /** Only in sessions that apply replicated changes. */
        REPLICA,
        /** In all sessions. */
        ALWAYS
    }

    /** Several triggers of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** {@return the triggers} */
        Trigger[] value();
    }
}
