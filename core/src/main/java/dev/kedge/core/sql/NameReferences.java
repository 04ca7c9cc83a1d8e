package dev.kedge.core.sql;

import dev.kedge.core.sql.Token.Kind;
import dev.kedge.core.stability.Internal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names that SQL text may refer to. The text is not parsed, so there may be false positives but no false negatives.
 *
 * @param names the words and quoted identifiers, and the names in strings that are read as names
 * @param everything whether it refers to columns without naming them, by a star, a natural join or an alias for columns
 */
@Internal
public record NameReferences(Set<String> names, boolean everything) {
    /** No names. */
    public static final NameReferences NONE = new NameReferences(Set.of(), false);

    private static final Set<String> AFTER_STAR =
            Set.of("from", "union", "intersect", "except", "where", "group", "order", "limit", "as");

    /**
     * Copies the set.
     *
     * @param names the words and quoted identifiers, and the names in strings that are read as names
     * @param everything whether it refers to columns without naming them, by a star, a natural join or an alias for
     *     columns
     */
    public NameReferences {
        names = Set.copyOf(names);
    }

    /**
     * {@return the names in a text outside strings}
     *
     * @param sql the SQL text
     */
    public static NameReferences of(String sql) {
        return collect(sql, false);
    }

    /**
     * {@return the names in a text, including those in strings, such as the bodies of routines}
     *
     * @param sql the SQL text
     */
    public static NameReferences withStrings(String sql) {
        return collect(sql, true);
    }

    /**
     * {@return whether the text mentions this name}
     *
     * @param name the unqualified name
     */
    public boolean has(String name) {
        return names.contains(name);
    }

    /**
     * {@return whether the text mentions one of these names}
     *
     * @param some unqualified names
     */
    public boolean hasAny(Set<String> some) {
        return some.stream().anyMatch(names::contains);
    }

    /**
     * {@return the names of both texts}
     *
     * @param other the names of the other text
     */
    public NameReferences plus(NameReferences other) {
        Set<String> all = new HashSet<>(names);
        all.addAll(other.names);
        return new NameReferences(all, everything || other.everything);
    }

    private static NameReferences collect(String sql, boolean strings) {
        List<Token> tokens = CodeTokens.of(sql);
        Set<String> names = new HashSet<>();
        boolean everything = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            token.name().ifPresent(names::add);
            if (token.kind() == Kind.SYMBOL && Operators.isOwn(token.text())) {
                names.add(token.text());
            }
            if (token.kind() == Kind.STRING && (strings || isReadAsName(tokens, i))) {
                names.addAll(collect(content(token.text()), strings).names);
            }
            everything |= token.isWord("natural") || isStar(tokens, i) || isAliasOfColumns(tokens, i);
        }
        return new NameReferences(names, everything);
    }

    /** {@code 'price'::regclass}, {@code nextval('price_id_seq')}. */
    private static boolean isReadAsName(List<Token> tokens, int index) {
        boolean cast = index + 2 < tokens.size()
                && tokens.get(index + 1).isSymbol("::")
                && tokens.get(index + 2).text().toLowerCase(Locale.ROOT).startsWith("reg");
        boolean prefixed = index > 0
                && tokens.get(index - 1).text().toLowerCase(Locale.ROOT).startsWith("reg");
        boolean argument = index > 1
                && tokens.get(index - 1).isSymbol("(")
                && (tokens.get(index - 2).text().toLowerCase(Locale.ROOT).endsWith("val")
                        || tokens.get(index - 2).text().toLowerCase(Locale.ROOT).startsWith("to_reg")
                        || isTextSearch(tokens.get(index - 2).text().toLowerCase(Locale.ROOT)));
        return cast || prefixed || argument;
    }

    /** Whether the first argument of a function may be a text search configuration or dictionary. */
    private static boolean isTextSearch(String function) {
        return function.contains("to_tsvector") || function.contains("to_tsquery") || function.startsWith("ts_");
    }

    private static String content(String literal) {
        if (literal.startsWith("$")) {
            int tag = literal.indexOf('$', 1) + 1;
            return literal.length() >= 2 * tag ? literal.substring(tag, literal.length() - tag) : "";
        }
        int quote = literal.indexOf('\'') + 1;
        return literal.length() > quote
                ? literal.substring(quote, literal.length() - 1).replace("''", "'")
                : "";
    }

    /** A star that is neither a multiplication nor part of {@code count(*)}. */
    private static boolean isStar(List<Token> tokens, int index) {
        if (!tokens.get(index).isSymbol("*")) {
            return false;
        }
        boolean counts = index > 0 && tokens.get(index - 1).isSymbol("(");
        boolean ends = index + 1 == tokens.size()
                || tokens.get(index + 1).isSymbol(",")
                || tokens.get(index + 1).isSymbol(")")
                || AFTER_STAR.contains(tokens.get(index + 1).text().toLowerCase(Locale.ROOT));
        return !counts && ends || index > 0 && tokens.get(index - 1).isSymbol(".");
    }

    /** {@code FROM price AS p (a, b)}: the columns have other names. */
    private static boolean isAliasOfColumns(List<Token> tokens, int index) {
        boolean listed = index + 1 < tokens.size() && tokens.get(index + 1).isSymbol("(");
        if (!listed || index < 2 || tokens.get(index).name().isEmpty()) {
            return false;
        }
        int before = tokens.get(index - 1).isWord("as") ? index - 2 : index - 1;
        boolean table = tokens.get(before).name().isPresent() && before > 0;
        return table
                && (tokens.get(before - 1).isWord("from")
                        || tokens.get(before - 1).isWord("join")
                        || tokens.get(before - 1).isSymbol(",")
                        || tokens.get(before - 1).isSymbol("."));
    }
}
