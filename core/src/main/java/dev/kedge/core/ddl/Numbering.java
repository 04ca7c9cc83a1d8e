package dev.kedge.core.ddl;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Sequence;
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
     * {@return the name in an argument of {@code setval}; absent if it does not name a relation}
     *
     * @param argument the argument, a string literal
     */
    public static Optional<QualifiedName> named(String argument) {
        if (!argument.startsWith("'") || argument.length() < 2) {
            return Optional.empty();
        }
        String text = argument.substring(1, argument.length() - 1).replace("''", "'");
        List<String> names = Expression.names(text);
        return switch (names.size()) {
            case 1 -> Optional.of(QualifiedName.of(names.get(0)));
            case 2 -> Optional.of(new QualifiedName(names.get(0), names.get(1)));
            default -> Optional.empty();
        };
    }

    /**
     * {@return the statement that moves a sequence beyond the existing values of a column} It never moves the sequence
     * back.
     *
     * @param schema the schema, which may contain the sequence
     * @param table the name of the table
     * @param column the name of the column
     * @param sequence the sequence, as an argument of {@code setval}
     */
    public static SqlStatement goOn(Schema schema, QualifiedName table, String column, String sequence) {
        boolean down = named(sequence)
                .flatMap(name -> schema.object(Sequence.key(name)))
                .map(Sequence.class::cast)
                .filter(it -> it.options().isDescending())
                .isPresent();
        String furthest = (down ? "min(" : "max(") + Ddl.quote(column) + ")";
        return SqlStatement.tx(named(sequence)
                .map(name -> "SELECT setval(" + sequence + ", " + furthest + ") FROM " + table.sql() + " HAVING "
                        + furthest + (down ? " <= (SELECT last_value - " : " >= (SELECT last_value + ")
                        + "is_called::int FROM " + name.sql() + ")")
                .orElseGet(() -> "SELECT setval(" + sequence + ", greatest(coalesce(" + furthest + ", 0) + 1, nextval("
                        + sequence + ")), false) FROM " + table.sql()));
    }
}
