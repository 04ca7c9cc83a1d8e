package dev.kedge.core.ddl;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Token;
import dev.kedge.core.stability.Internal;
import java.util.List;
import java.util.Optional;

/** Columns that get numbers from a sequence by {@code nextval}, as serial columns do. */
@Internal
public final class Numbering {
    private Numbering() {}

    /**
     * {@return the argument of the {@code nextval} call that an expression consists of, as SQL text; absent if it is
     * anything else}
     *
     * @param value the default of a column
     */
    public static Optional<String> sequence(Expression value) {
        List<Token> tokens = Lexer.tokens(value.text()).stream()
                .filter(token -> !token.isBlank())
                .toList();
        boolean named = tokens.size() >= 4
                && tokens.get(0).isWord("nextval")
                && tokens.get(1).isSymbol("(")
                && tokens.get(2).kind() == Token.Kind.STRING
                && tokens.get(tokens.size() - 1).isSymbol(")");
        boolean cast = tokens.size() == 6
                && tokens.get(3).isSymbol("::")
                && tokens.get(4).isWord("regclass");
        return named && (cast || tokens.size() == 4) ? Optional.of(tokens.get(2).text()) : Optional.empty();
    }

    /**
     * {@return the statement that moves a sequence above the existing values of a column} It never moves the sequence
     * back.
     *
     * @param table the name of the table
     * @param column the name of the column
     * @param sequence the sequence, as an argument of {@code setval}
     */
    public static SqlStatement goOn(QualifiedName table, String column, String sequence) {
        return SqlStatement.tx("SELECT setval(" + sequence + ", greatest(coalesce(max(" + Ddl.quote(column)
                + "), 0) + 1, nextval(" + sequence + ")), false) FROM " + table.sql());
    }
}
