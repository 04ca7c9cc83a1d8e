package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.Partitioning;
import dev.kedge.core.schema.parse.IndexKeyParser;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The partition key as the server prints it: {@code RANGE (day)}, {@code HASH (id, lower(name))}. */
final class PartitioningText {
    private PartitioningText() {}

    static Partitioning read(String text) {
        int open = text.indexOf('(');
        Partitioning.Method method =
                Partitioning.Method.valueOf(text.substring(0, open).strip().toUpperCase(Locale.ROOT));
        List<IndexKey> keys = elements(text.substring(open + 1, text.lastIndexOf(')'))).stream()
                .map(element -> IndexKeyParser.key(element, none -> false).get())
                .toList();
        return new Partitioning(method, keys);
    }

    /** Splits a list at commas outside parentheses. */
    private static List<String> elements(String list) {
        List<String> elements = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (Token token : Lexer.tokens(list)) {
            depth += token.isSymbol("(") || token.isSymbol("[") ? 1 : 0;
            depth -= token.isSymbol(")") || token.isSymbol("]") ? 1 : 0;
            if (depth == 0 && token.isSymbol(",")) {
                elements.add(list.substring(start, token.start()).strip());
                start = token.end();
            }
        }
        elements.add(list.substring(start).strip());
        return elements;
    }
}
