package dev.kedge.core.random;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.View;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a random view selects.
 *
 * @param base the table or view that it reads
 * @param columns which columns of it
 * @param qualified whether the query names them together with the base
 */
record ViewShape(QualifiedName base, List<String> columns, boolean qualified) {

    /** Reads a query that {@link #query} wrote. */
    static ViewShape of(View view) {
        List<Token> tokens = Lexer.tokens(view.query().text()).stream()
                .filter(token -> !token.isBlank())
                .toList();
        int from = 0;
        while (!tokens.get(from).text().equals("FROM")) {
            from++;
        }
        List<String> columns = new ArrayList<>();
        boolean qualified = false;
        for (int i = 1; i < from; i++) {
            qualified |= tokens.get(i).isSymbol(".");
            if (tokens.get(i + 1).isSymbol(",") || i + 1 == from) {
                columns.add(tokens.get(i).name().orElseThrow());
            }
        }
        return new ViewShape(
                QualifiedName.of(tokens.get(from + 1).name().orElseThrow()), List.copyOf(columns), qualified);
    }

    Expression query() {
        String prefix = qualified ? base.sql() + "." : "";
        String list = columns.stream()
                .map(column -> prefix + Identifier.quote(column))
                .collect(Collectors.joining(", "));
        return new Expression("SELECT " + list + " FROM " + base.sql() + " WHERE " + prefix
                + Identifier.quote(columns.get(0)) + " IS NOT NULL");
    }

    ViewShape renamed(String from, String to) {
        return new ViewShape(
                base,
                columns.stream()
                        .map(column -> column.equals(from) ? to : column)
                        .toList(),
                qualified);
    }
}
