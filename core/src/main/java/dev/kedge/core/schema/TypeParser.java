package dev.kedge.core.schema;

import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Token;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Parses a type as PostgreSQL's grammar does, into its canonical form. */
final class TypeParser {
    private static final String CATALOG = "pg_catalog";
    private static final Set<String> WITH_FRACTION = Set.of("time", "timetz", "timestamp", "timestamptz");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?\\d+");
    private static final int MAX_FRACTION = 6;
    private static final int MAX_REAL = 24;

    private final List<Token> names = new ArrayList<>();
    private final List<String> modifiers = new ArrayList<>();
    private boolean array;

    private TypeParser(String text) {
        StringBuilder modifier = new StringBuilder();
        int depth = 0;
        for (Token token : Lexer.tokens(text)) {
            if (token.isBlank()) {
                continue;
            }
            if (token.isSymbol("(") || token.isSymbol(")")) {
                depth += token.isSymbol("(") ? 1 : -1;
            } else if (depth > 0 && token.isSymbol(",")) {
                addModifier(modifier);
            } else if (depth > 0) {
                modifier.append(token.text());
            } else if (token.isSymbol("[") || token.isWord("array") && !names.isEmpty()) {
                array = true;
            } else if (!token.isSymbol("]") && token.kind() != Token.Kind.NUMBER) {
                names.add(token);
            }
        }
        addModifier(modifier);
    }

    static PgType parse(String text) {
        TypeParser parser = new TypeParser(text);
        String last = parser.names.isEmpty() ? "" : name(parser.names.get(parser.names.size() - 1));
        // pg_type names the array type of int4 _int4, and so do dumps of old tools
        if (parser.isCatalogName() && last.startsWith("_")) {
            Optional<String> element = TypeNames.ofCatalog(last.substring(1));
            if (element.isPresent()) {
                return new PgType(element.get(), parser.modifiers, 1);
            }
        }
        return canonical(parser.base(), parser.modifiers, parser.array ? 1 : 0);
    }

    /** Removes signs and leading zeros from numbers, so that reformatting a number does not change the schema. */
    private void addModifier(StringBuilder text) {
        String modifier = text.toString();
        text.setLength(0);
        if (!modifier.isEmpty()) {
            boolean number = WHOLE_NUMBER.matcher(modifier).matches();
            modifiers.add(number ? new BigInteger(modifier).toString() : modifier);
        }
    }

    private boolean isCatalogName() {
        return names.size() == 1 || names.size() == 3 && name(names.get(0)).equals(CATALOG);
    }

    private String base() {
        boolean bare = names.stream().allMatch(token -> token.kind() == Token.Kind.WORD);
        String words = names.stream().map(TypeParser::name).collect(Collectors.joining(" "));
        if (bare && words.equals("float")) {
            return floating();
        }
        Optional<String> word = bare ? TypeNames.ofWords(words) : Optional.empty();
        if (word.isPresent()) {
            return word.get();
        }
        if (!isCatalogName()) {
            return names.stream().map(TypeParser::part).collect(Collectors.joining(isQualified() ? "" : " "));
        }
        Token last = names.get(names.size() - 1);
        return TypeNames.ofCatalog(name(last)).orElseGet(() -> part(last));
    }

    private boolean isQualified() {
        return names.stream().anyMatch(token -> token.isSymbol("."));
    }

    /** The precision of {@code float} is in bits and only selects one of two types. */
    private String floating() {
        String bits = modifiers.isEmpty() ? "" : modifiers.get(0);
        boolean single = bits.matches("\\d{1,2}") && Integer.parseInt(bits) <= MAX_REAL;
        modifiers.clear();
        return single ? "real" : "double precision";
    }

    private static PgType canonical(String base, List<String> modifiers, int dimensions) {
        boolean none = modifiers.isEmpty();
        if (none && (base.equals("char") || base.equals("bit"))) {
            return new PgType(base, List.of("1"), dimensions);
        }
        if (!none && base.equals("bpchar")) {
            return new PgType("char", modifiers, dimensions);
        }
        if (!none && base.equals("\"bit\"")) {
            return new PgType("bit", modifiers, dimensions);
        }
        if (base.equals("numeric") && modifiers.size() == 1) {
            return new PgType(base, List.of(modifiers.get(0), "0"), dimensions);
        }
        boolean fraction = WITH_FRACTION.contains(base) || base.startsWith("interval");
        if (fraction && !none && modifiers.get(0).matches("\\d{1,9}")) {
            // the server warns and reduces the precision to the maximum
            int digits = Math.min(MAX_FRACTION, Integer.parseInt(modifiers.get(0)));
            return new PgType(base, List.of(Integer.toString(digits)), dimensions);
        }
        return new PgType(base, modifiers, dimensions);
    }

    /** The name without its quotes, or in lower case if it is not quoted. */
    private static String name(Token token) {
        String text = token.text();
        boolean quoted = token.kind() == Token.Kind.QUOTED && text.startsWith("\"") && text.length() > 2;
        return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text.toLowerCase(Locale.ROOT);
    }

    private static String part(Token token) {
        boolean name = token.kind() == Token.Kind.WORD
                || token.kind() == Token.Kind.QUOTED && token.text().startsWith("\"");
        return name ? Identifier.quote(name(token)) : token.text();
    }
}
