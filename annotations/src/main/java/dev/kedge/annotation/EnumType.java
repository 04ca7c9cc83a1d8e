package dev.kedge.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how an enum is stored; without it an enum is a PostgreSQL enum type named after it in snake_case.
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

    /** The type's name; empty for the enum's name in snake_case. */
    String name() default "";

    /** The schema that the type lives in. Empty for the database's own. */
    String schema() default "";

    /** How its columns are typed. */
    Storage storage() default Storage.TYPE;

    /** The two ways to store an enum. */
    enum Storage {
        /** As a PostgreSQL enum type: {@code CREATE TYPE … AS ENUM}. */
        TYPE,
        /** As {@code text} with a check that lists the constants. */
        TEXT
    }
}
