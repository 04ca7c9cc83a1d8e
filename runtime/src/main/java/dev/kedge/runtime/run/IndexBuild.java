package dev.kedge.runtime.run;

import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A parsed CREATE INDEX: a statement of a revision, or the definition that the server prints.
 *
 * @param unique whether the index is unique
 * @param schema the schema of the table and the index; empty if the search path determines it
 * @param name the name of the index
 * @param table the table, without its schema
 * @param rest the keys, storage parameters and condition, in a normalized spelling
 * @param text the same part as it was written
 */
record IndexBuild(boolean unique, String schema, String name, String table, List<String> rest, String text) {

    /** Parses a statement; absent if it does not create an index with a name. */
    static Optional<IndexBuild> of(String statement) {
        if (!beginsWithCreate(statement)) {
            return Optional.empty();
        }
        List<Token> all = Lexer.tokens(statement);
        List<Token> tokens =
                new ArrayList<>(all.stream().filter(token -> !token.isBlank()).toList());
        if (!take(tokens, "CREATE")) {
            return Optional.empty();
        }
        boolean unique = take(tokens, "UNIQUE");
        if (!take(tokens, "INDEX")) {
            return Optional.empty();
        }
        take(tokens, "CONCURRENTLY");
        if (take(tokens, "IF") && take(tokens, "NOT")) {
            take(tokens, "EXISTS");
        }
        Optional<String> name = takeName(tokens);
        if (!take(tokens, "ON")) {
            return Optional.empty();
        }
        take(tokens, "ONLY");
        Optional<String> table = takeName(tokens);
        String schema = "";
        if (!tokens.isEmpty() && tokens.get(0).isSymbol(".")) {
            tokens.remove(0);
            schema = table.orElse("");
            table = takeName(tokens);
        }
        if (name.isEmpty() || table.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new IndexBuild(unique, schema, name.get(), table.get(), rest(tokens), text(all, tokens.size())));
    }

    /** Checked first, because another statement may be several megabytes long. */
    private static boolean beginsWithCreate(String statement) {
        Lexer lexer = Lexer.of(statement);
        while (lexer.next() && lexer.isBlank()) {
            // a comment may precede it
        }
        return lexer.isWord("create");
    }

    /** The end of a statement: its last so many words and everything between them. */
    private static String text(List<Token> tokens, int words) {
        int from = tokens.size();
        for (int left = words; left > 0; left -= tokens.get(from).isBlank() ? 0 : 1) {
            from--;
        }
        return tokens.subList(from, tokens.size()).stream().map(Token::text).collect(Collectors.joining());
    }

    private static boolean take(List<Token> tokens, String word) {
        boolean there = !tokens.isEmpty() && tokens.get(0).isWord(word);
        if (there) {
            tokens.remove(0);
        }
        return there;
    }

    private static Optional<String> takeName(List<Token> tokens) {
        return tokens.isEmpty() ? Optional.empty() : tokens.remove(0).name();
    }

    /** Normalizes: the server prints the default method and puts parentheses around a condition. */
    private static List<String> rest(List<Token> tokens) {
        List<String> rest = new ArrayList<>();
        for (Token token : tokens) {
            rest.add(token.name().orElseGet(() -> token.text().toLowerCase(Locale.ROOT)));
        }
        if (rest.size() > 2 && rest.get(0).equals("using") && rest.get(1).equals("btree")) {
            rest.subList(0, 2).clear();
        }
        int where = rest.lastIndexOf("where") + 1;
        while (where > 0 && where < rest.size() && isBracketed(rest.subList(where, rest.size()))) {
            rest.remove(rest.size() - 1);
            rest.remove(where);
        }
        return rest;
    }

    private static boolean isBracketed(List<String> condition) {
        int depth = 0;
        for (int i = 0; i < condition.size(); i++) {
            String token = condition.get(i);
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            if (depth == 0) {
                return i > 0 && i == condition.size() - 1;
            }
        }
        return false;
    }

    /**
     * The statements that build the same index on an empty temporary table, where the server can be asked how it prints
     * the index; the last statement asks.
     */
    List<String> onTemporaryTable() {
        String like = (schema.isEmpty() ? "" : Identifier.quote(schema) + ".") + Identifier.quote(table);
        String temporary = "pg_temp." + Identifier.quote(table);
        return List.of(
                "CREATE TABLE " + temporary + " (LIKE " + like + ")",
                "CREATE " + (unique ? "UNIQUE " : "") + "INDEX " + Identifier.quote(name) + " ON " + temporary + " "
                        + text,
                "SELECT pg_get_indexdef(" + Literal.quote("pg_temp." + Identifier.quote(name)) + "::regclass)");
    }

    /** The name of the index as SQL, with the schema if the statement has it. */
    String qualified() {
        return (schema.isEmpty() ? "" : Identifier.quote(schema) + ".") + Identifier.quote(name);
    }

    /** A name, as SQL, for another index of the same name. */
    String otherName() {
        String suffix = "_other";
        return Identifier.quote(Identifier.truncate(name, Identifier.MAX_BYTES - suffix.length()) + suffix);
    }

    /** Whether both describe the same index of the same table in the same words. */
    boolean isSameAs(IndexBuild other) {
        return unique == other.unique
                && name.equals(other.name)
                && table.equals(other.table)
                && rest.equals(other.rest);
    }
}
