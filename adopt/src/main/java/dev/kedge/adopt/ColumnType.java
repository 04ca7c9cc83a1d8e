package dev.kedge.adopt;

import dev.kedge.adopt.java.Annotation;
import dev.kedge.adopt.java.JavaName;
import dev.kedge.adopt.java.JavaType;
import dev.kedge.core.schema.DeclaredTypes;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Java type for a column's type, and the attributes of {@code @Column} that it needs.
 *
 * @param java the type of a value, without {@code Optional}
 * @param attributes adds the attributes that do not follow from the Java type to an annotation
 */
record ColumnType(JavaType java, Attributes attributes) {
    /** Adds attributes to an annotation. */
    @FunctionalInterface
    interface Attributes {
        Annotation into(Annotation annotation);
    }

    private static final JavaType TEXT = JavaType.of(JavaName.STRING);
    private static final int MAX_LENGTH = 10_485_760;
    private static final int MAX_PRECISION = 1000;

    /** The Java types from which the PostgreSQL type follows. */
    private static final Map<String, JavaType> EXACT = Map.ofEntries(
            Map.entry("bigint", JavaType.of(JavaName.primitive("long"))),
            Map.entry("integer", JavaType.of(JavaName.primitive("int"))),
            Map.entry("smallint", JavaType.of(JavaName.primitive("short"))),
            Map.entry("boolean", JavaType.of(JavaName.primitive("boolean"))),
            Map.entry("real", JavaType.of(JavaName.primitive("float"))),
            Map.entry("double precision", JavaType.of(JavaName.primitive("double"))),
            Map.entry("text", TEXT),
            Map.entry("numeric", JavaType.of("java.math", "BigDecimal")),
            Map.entry("uuid", JavaType.of("java.util", "UUID")),
            Map.entry("bytea", new JavaType(JavaName.primitive("byte"), Optional.empty(), true)),
            Map.entry("inet", JavaType.of("java.net", "InetAddress")),
            Map.entry("timestamptz", JavaType.of("java.time", "Instant")),
            Map.entry("timestamp", JavaType.of("java.time", "LocalDateTime")),
            Map.entry("date", JavaType.of("java.time", "LocalDate")),
            Map.entry("time", JavaType.of("java.time", "LocalTime")),
            Map.entry("timetz", JavaType.of("java.time", "OffsetTime")),
            Map.entry("interval", JavaType.of("java.time", "Duration")),
            Map.entry("interval day", JavaType.of("java.time", "Period")));

    /** The Java types for values of other PostgreSQL types. */
    private static final Map<String, String> CARRIERS = Map.of(
            "money", "numeric",
            "oid", "bigint",
            "interval year", "interval day",
            "interval month", "interval day",
            "interval year to month", "interval day",
            "interval hour", "interval",
            "interval minute", "interval",
            "interval second", "interval",
            "interval day to second", "interval",
            "interval hour to second", "interval");

    static ColumnType of(PgType type, AdoptionContext input) {
        PgType element = type.element();
        Optional<EnumType> javaEnum = input.javaEnum(element);
        if (javaEnum.isPresent()) {
            ObjectKey key = javaEnum.get().key();
            return new ColumnType(of(type, JavaType.of(input.javaName(key))), annotation -> annotation);
        }
        if (EXACT.containsKey(element.base()) && element.modifiers().isEmpty()) {
            return new ColumnType(of(type, carrier(element)), annotation -> annotation);
        }
        return sized(element)
                .map(attributes -> new ColumnType(of(type, carrier(element)), attributes))
                .orElseGet(() -> new ColumnType(of(type, carrier(element, input.types())), verbatim(type)));
    }

    private static Attributes verbatim(PgType type) {
        return annotation -> annotation.text("type", type.sql());
    }

    private static JavaType of(PgType type, JavaType element) {
        return type.isArray() ? JavaType.of(JavaName.LIST, element.boxed()) : element;
    }

    private static JavaType carrier(PgType type, DeclaredTypes types) {
        PgType base = types.base(type);
        return base.isArray() ? TEXT : carrier(base);
    }

    private static JavaType carrier(PgType type) {
        String base = CARRIERS.getOrDefault(type.base(), type.base());
        return EXACT.getOrDefault(base, TEXT);
    }

    /** A length, or precision and scale, if attributes can express them. */
    private static Optional<Attributes> sized(PgType type) {
        List<String> sizes = type.modifiers();
        if (type.base().equals("varchar") && sizes.size() == 1 && isWithin(sizes.get(0), 1, MAX_LENGTH)) {
            return Optional.of(annotation -> annotation.number("length", Long.parseLong(sizes.get(0))));
        }
        if (!type.base().equals("numeric") || sizes.size() != 2 || !isWithin(sizes.get(0), 1, MAX_PRECISION)) {
            return Optional.empty();
        }
        long precision = Long.parseLong(sizes.get(0));
        return isWithin(sizes.get(1), 0, precision)
                ? Optional.of(annotation -> {
                    Annotation sized = annotation.number("precision", precision);
                    return sizes.get(1).equals("0") ? sized : sized.number("scale", Long.parseLong(sizes.get(1)));
                })
                : Optional.empty();
    }

    private static boolean isWithin(String number, long least, long greatest) {
        return number.matches("\\d{1,8}") && Long.parseLong(number) >= least && Long.parseLong(number) <= greatest;
    }
}
