package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets how an enum is stored. Without it an enum becomes a PostgreSQL enum type with its name in snake_case.
 *
 * <pre>{@code
 * @EnumType(schema = "market")
 * enum Side {
 *     BUY,
 *     SELL
 * }
 *
 * @EnumType(storage = EnumType.Storage.TEXT)
 * enum Unit {
 *     SHARE,
 *     LOT
 * }
 *
 * @Table
 * interface Trade {
 *     Side side();
 *     Unit unit();
 * }
 * }</pre>
 *
 * becomes
 *
 * <pre>{@code
 * CREATE SCHEMA market;
 * CREATE TYPE market.side AS ENUM ('BUY', 'SELL');
 * CREATE TABLE trade (
 *     side market.side NOT NULL,
 *     unit text NOT NULL,
 *     CONSTRAINT trade_unit_check CHECK (unit IN ('SHARE', 'LOT'))
 * );
 * }</pre>
 *
 * <p>The stored values are the constants' names. See {@link Was} for a renamed constant, {@link Replaced} for a removed
 * one (manual, Enumerated Types).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface EnumType {

    /** {@return the name of the type; empty for the name of the enum in snake_case} */
    String name() default "";

    /** {@return the schema that the type is in; empty for the schema of the database} */
    String schema() default "";

    /** {@return how its columns are typed; by default as a PostgreSQL enum type} */
    Storage storage() default Storage.TYPE;

    /** {@return the comment of the type: {@code COMMENT ON TYPE}; empty for none} With {@link Storage#TEXT} there is no type that could have one. */
    String comment() default "";

    /** The two ways to store an enum. */
    enum Storage {
        /** As a PostgreSQL enum type: {@code CREATE TYPE … AS ENUM}. */
        TYPE,
        /** As {@code text} with a check that lists the constants. */
        TEXT
    }
}
