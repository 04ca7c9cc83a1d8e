package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A PostgreSQL type in one canonical spelling (manual, chapter 8): {@code int8} and {@code BIGINT} are {@code bigint},
 * {@code character varying(20)} is {@code varchar(20)}.
 *
 * @param base the type's name without modifiers, as SQL text
 * @param modifiers what stands in parentheses, such as precision and scale; empty for none
 * @param dimensions 1 for an array, however many dimensions its values have; else 0
 */
@Experimental
public record PgType(String base, List<String> modifiers, int dimensions) {

    /** Copies the list; whatever the number of brackets, the server keeps one array type and counts no dimensions. */
    public PgType {
        modifiers = List.copyOf(modifiers);
        dimensions = Math.min(1, dimensions);
    }

    /** A type by its name in any of its spellings, with modifiers and brackets. */
    public static PgType of(String text) {
        return TypeParser.parse(text);
    }

    /** The type of an enum or another type of the schema. */
    public static PgType named(QualifiedName name) {
        return new PgType(name.sql(), List.of(), 0);
    }

    /** The array type of this one, if more than 0 dimensions are added. */
    public PgType array(int more) {
        return new PgType(base, modifiers, dimensions + more);
    }

    /** The type of an array's elements; the type itself when it is no array. */
    public PgType element() {
        return new PgType(base, modifiers, 0);
    }

    /**
     * The type as it counts among a routine's arguments. The server drops what is in parentheses there, and then
     * {@code bpchar} and {@code char}, or two intervals of other fields, are one type (manual, CREATE FUNCTION).
     *
     * @return the type without modifiers, in the one spelling that every type of its {@code pg_type} row shares
     */
    public PgType ofArgument() {
        String name = switch (base) {
            case "bpchar" -> "char";
            case "\"bit\"" -> "bit";
            default -> base.startsWith("interval ") ? "interval" : base;
        };
        return new PgType(name, List.of(), dimensions);
    }

    /** Whether it is no type but short for an integer with a sequence: {@code serial} and its like. */
    public boolean isSerial() {
        return TypeNames.isSerial(base);
    }

    /** Whether it is an array. */
    public boolean isArray() {
        return dimensions > 0;
    }

    /** Whether it is this type, whatever its modifiers, and no array. */
    public boolean is(String name) {
        return dimensions == 0 && base.equals(name);
    }

    /** The type as SQL text, such as {@code timestamptz(3)[]}. */
    public String sql() {
        String inParentheses = modifiers.isEmpty() ? "" : modifiers.stream().collect(Collectors.joining(",", "(", ")"));
        return base + inParentheses + "[]".repeat(dimensions);
    }

    @Override
    public String toString() {
        return sql();
    }
}
