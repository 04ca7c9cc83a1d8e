package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A PostgreSQL type in one canonical spelling (manual, chapter 8): {@code int8} and {@code BIGINT} are {@code bigint},
 * {@code character varying(20)} is {@code varchar(20)}.
 *
 * @param base the type's name without modifiers, as SQL text
 * @param modifiers the modifiers in parentheses, such as precision and scale; empty for none
 * @param dimensions 1 for an array of any number of dimensions; otherwise 0
 */
@Experimental
public record PgType(String base, List<String> modifiers, int dimensions) {

    /**
     * Copies the list. The dimensions are at most 1, because the server ignores the declared number of dimensions.
     *
     * @param base the type's name without modifiers, as SQL text
     * @param modifiers the modifiers in parentheses, such as precision and scale; empty for none
     * @param dimensions 1 for an array of any number of dimensions; otherwise 0
     */
    public PgType {
        modifiers = List.copyOf(modifiers);
        dimensions = Math.min(1, dimensions);
    }

    /**
     * {@return the type with this name, in any spelling that PostgreSQL accepts}
     *
     * @param text the type with its modifiers and brackets, such as {@code character varying(20)[]}
     */
    public static PgType of(String text) {
        return TypeParser.parse(text);
    }

    /**
     * {@return the type with the name of a type that the schema declares}
     *
     * @param name the name of an enum, domain, composite type or relation
     */
    public static PgType named(QualifiedName name) {
        return new PgType(name.sql(), List.of(), 0);
    }

    /**
     * {@return the array type of this type, if more than 0 dimensions are added}
     *
     * @param more how many dimensions to add
     */
    public PgType array(int more) {
        return new PgType(base, modifiers, dimensions + more);
    }

    /** {@return the element type of an array; the type itself if it is not an array} */
    public PgType element() {
        return new PgType(base, modifiers, 0);
    }

    /**
     * {@return the type as an argument of a routine: without modifiers, in the one spelling for all types of its
     * {@code pg_type} row} The server ignores modifiers there. Then {@code bpchar} and {@code char}, or intervals of
     * different fields, are the same type (manual, CREATE FUNCTION).
     */
    public PgType ofArgument() {
        String name = switch (base) {
            case "bpchar" -> "char";
            case "\"bit\"" -> "bit";
            default -> base.startsWith("interval ") ? "interval" : base;
        };
        return new PgType(name, List.of(), dimensions);
    }

    /**
     * {@return whether this is {@code serial} or one of its variants: shorthand for an integer with a sequence, and not
     * a type}
     */
    public boolean isSerial() {
        return TypeNames.isSerial(base);
    }

    /** {@return whether this is an array type} */
    public boolean isArray() {
        return dimensions > 0;
    }

    /**
     * {@return whether this is the named type with any modifiers, and not an array}
     *
     * @param name the canonical name of a type, such as {@code numeric}
     */
    public boolean is(String name) {
        return dimensions == 0 && base.equals(name);
    }

    /** {@return the type as SQL text, such as {@code timestamptz(3)[]}} */
    public String sql() {
        String inParentheses = modifiers.isEmpty() ? "" : modifiers.stream().collect(Collectors.joining(",", "(", ")"));
        return base + inParentheses + "[]".repeat(dimensions);
    }

    @Override
    public String toString() {
        return sql();
    }
}
