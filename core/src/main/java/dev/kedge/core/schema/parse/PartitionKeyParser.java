package dev.kedge.core.schema.parse;

import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.OperatorClass;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Parses a partition key: a column, a function call or an expression in parentheses, then a collation and an operator
 * class.
 */
public final class PartitionKeyParser {
    private final List<Token> tokens;
    private int at;

    private PartitionKeyParser(String text) {
        this.tokens =
                Lexer.tokens(text).stream().filter(token -> !token.isBlank()).toList();
    }

    /**
     * Parses a partition key. A text that is the name of a column means this column, even if SQL would require quotes.
     *
     * @param text the key
     * @param isColumn whether the table has a column of this name
     * @return the key
     */
    public static IndexKey key(String text, Predicate<String> isColumn) {
        return isColumn.test(text) ? IndexKey.column(text) : new PartitionKeyParser(text).read(text);
    }

    private IndexKey read(String text) {
        int start = at;
        boolean parenthesised = isSymbol("(");
        if (!parenthesised) {
            name();
        }
        if (isSymbol("(")) {
            skipParentheses();
        }
        if (at == start) {
            return IndexKey.of(new Expression(text));
        }
        String on = parenthesised
                ? text.substring(tokens.get(start).end(), tokens.get(at - 1).start())
                : text.substring(tokens.get(start).start(), tokens.get(at - 1).end());
        Optional<QualifiedName> collation = Optional.empty();
        if (at < tokens.size() && tokens.get(at).isWord("collate")) {
            at++;
            collation = name();
        }
        Optional<OperatorClass> operators = name().map(name -> new OperatorClass(name, List.of()));
        IndexKey key = new Expression(on.strip())
                .asName()
                .map(IndexKey::column)
                .orElseGet(() -> IndexKey.of(new Expression(on.strip())));
        return new IndexKey(key.on(), collation, operators, false, false);
    }

    private boolean isSymbol(String symbol) {
        return at < tokens.size() && tokens.get(at).isSymbol(symbol);
    }

    private void skipParentheses() {
        int depth = 0;
        do {
            depth += isSymbol("(") ? 1 : isSymbol(")") ? -1 : 0;
            at++;
        } while (depth > 0 && at < tokens.size());
    }

    /** Reads a name with or without a schema; absent if the next token is not a name. */
    private Optional<QualifiedName> name() {
        List<String> parts = new ArrayList<>();
        while (at < tokens.size()) {
            Optional<String> part = new Expression(tokens.get(at).text()).asName();
            if (part.isEmpty()) {
                break;
            }
            parts.add(part.get());
            at++;
            if (!isSymbol(".")) {
                break;
            }
            at++;
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new QualifiedName(parts.size() > 1 ? parts.get(0) : "", parts.get(parts.size() - 1)));
    }
}
