package dev.kedge.core.schema;

import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A PostgreSQL type in one canonical spelling (manual, chapter 8): {@code int8} and {@code BIGINT} are {@code bigint},
 * {@code character varying(20)} is {@code varchar(20)}.
 *
 * @param base the type's name without modifiers, as SQL text
 * @param modifiers what stands in parentheses, such as precision and scale; empty for none
 * @param dimensions how many pairs of brackets follow; 0 unless it is an array
 */
public record PgType(String base, List<String> modifiers, int dimensions) {

    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("int8", "bigint"),
            Map.entry("int", "integer"),
            Map.entry("int4", "integer"),
            Map.entry("int2", "smallint"),
            Map.entry("float8", "double precision"),
            Map.entry("float", "double precision"),
            Map.entry("float4", "real"),
            Map.entry("bool", "boolean"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("character varying", "varchar"),
            Map.entry("char varying", "varchar"),
            Map.entry("character", "char"),
            Map.entry("bpchar", "char"),
            Map.entry("bit varying", "varbit"),
            Map.entry("timestamp with time zone", "timestamptz"),
            Map.entry("timestamp without time zone", "timestamp"),
            Map.entry("time with time zone", "timetz"),
            Map.entry("time without time zone", "time"));

    /** Copies the list. */
    public PgType {
        modifiers = List.copyOf(modifiers);
    }

    /** A type by its name in any of its spellings, with modifiers and brackets. */
    public static PgType of(String text) {
        List<String> words = new ArrayList<>();
        List<String> modifiers = new ArrayList<>();
        StringBuilder modifier = new StringBuilder();
        int brackets = 0;
        boolean array = false;
        int depth = 0;
        for (Token token : Lexer.tokens(text)) {
            if (token.isBlank()) {
                continue;
            }
            if (token.isSymbol("(") || token.isSymbol(")")) {
                depth += token.isSymbol("(") ? 1 : -1;
            } else if (depth > 0 && token.isSymbol(",")) {
                modifiers.add(modifier.toString());
                modifier.setLength(0);
            } else if (depth > 0) {
                modifier.append(token.text());
            } else if (token.isSymbol("[")) {
                brackets++;
            } else if (token.isWord("array")) {
                array = true;
            } else if (!token.isSymbol("]") && token.kind() != Token.Kind.NUMBER) {
                words.add(word(token));
            }
        }
        if (!modifier.isEmpty()) {
            modifiers.add(modifier.toString());
        }
        return canonical(join(words), modifiers, array ? Math.max(1, brackets) : brackets);
    }

    /** Quotes that could be left out are; {@code "char"} and its like mean another type without them. */
    private static String word(Token token) {
        if (token.kind() == Token.Kind.WORD) {
            return token.text().toLowerCase(Locale.ROOT);
        }
        boolean plain = token.kind() == Token.Kind.QUOTED
                && token.text().length() > 1
                && Identifier.isPlain(token.text().substring(1, token.text().length() - 1))
                && !ALIASES.containsKey(token.text().substring(1, token.text().length() - 1));
        return plain ? token.text().substring(1, token.text().length() - 1) : token.text();
    }

    /** The type of an enum or another type of the schema. */
    public static PgType named(QualifiedName name) {
        return new PgType(name.sql(), List.of(), 0);
    }

    private static PgType canonical(String name, List<String> modifiers, int dimensions) {
        // bpchar without a length is a type of its own, without limit
        String base = name.equals("bpchar") && modifiers.isEmpty() ? name : ALIASES.getOrDefault(name, name);
        boolean defaultLength =
                modifiers.isEmpty() && (name.equals("char") || name.equals("character") || name.equals("bit"));
        if (defaultLength) {
            return new PgType(base, List.of("1"), dimensions);
        }
        if (name.equals("float") && !modifiers.isEmpty()) {
            boolean single = modifiers.get(0).length() == 1 || modifiers.get(0).compareTo("24") <= 0;
            return new PgType(single ? "real" : "double precision", List.of(), dimensions);
        }
        if (base.equals("numeric") && modifiers.size() == 1) {
            return new PgType(base, List.of(modifiers.get(0), "0"), dimensions);
        }
        return new PgType(base, modifiers, dimensions);
    }

    /** Words are set apart by spaces, the dot of a qualified name is not. */
    private static String join(List<String> words) {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            boolean glued = name.length() == 0 || word.equals(".") || name.charAt(name.length() - 1) == '.';
            name.append(glued ? "" : " ").append(word);
        }
        return name.toString();
    }

    /** The same type with as many more dimensions. */
    public PgType array(int more) {
        return new PgType(base, modifiers, dimensions + more);
    }

    /** The type of an array's elements; the type itself when it is no array. */
    public PgType element() {
        return new PgType(base, modifiers, 0);
    }

    /** Whether it is an array. */
    public boolean isArray() {
        return dimensions > 0;
    }

    /** Whether it is this type, whatever its modifiers, and no array. */
    public boolean is(String name) {
        return dimensions == 0 && base.equals(name);
    }

    /** The type as SQL text; {@code timestamptz(3)} and the like put the modifier where PostgreSQL wants it. */
    public String sql() {
        String inParentheses = modifiers.isEmpty() ? "" : modifiers.stream().collect(Collectors.joining(",", "(", ")"));
        return base + inParentheses + "[]".repeat(dimensions);
    }

    @Override
    public String toString() {
        return sql();
    }
}
