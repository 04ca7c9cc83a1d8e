package dev.kedge.core.schema;

import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Token;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * The name of an object, with its schema.
 *
 * @param schema the schema; empty for the database's default schema
 * @param name the name within the schema
 */
@Experimental
public record QualifiedName(String schema, String name) implements Comparable<QualifiedName> {

    /**
     * {@return a name in the database's default schema}
     *
     * @param name the name within the schema
     */
    public static QualifiedName of(String name) {
        return new QualifiedName("", name);
    }

    /**
     * {@return the name that a SQL text consists of, qualified or not; absent if the text is anything else}
     *
     * @param sql the SQL text, such as {@code "Prices"} or {@code market.prices}
     */
    public static Optional<QualifiedName> ofSql(String sql) {
        List<Token> tokens = Lexer.tokens(sql);
        List<Optional<String>> names = tokens.stream().map(Token::name).toList();
        boolean bare = tokens.size() == 1 && names.get(0).isPresent();
        boolean qualified = tokens.size() == 3
                && tokens.get(1).isSymbol(".")
                && names.get(0).isPresent()
                && names.get(2).isPresent();
        if (bare) {
            return names.get(0).map(QualifiedName::of);
        }
        return qualified
                ? Optional.of(new QualifiedName(
                        names.get(0).orElseThrow(), names.get(2).orElseThrow()))
                : Optional.empty();
    }

    /**
     * {@return this name in another schema}
     *
     * @param other the new schema; empty for the database's default schema
     */
    public QualifiedName withSchema(String other) {
        return new QualifiedName(other, name);
    }

    /**
     * The name of another object in the same schema.
     *
     * @param other the new name
     * @return this name with another name in the same schema
     */
    public QualifiedName withName(String other) {
        return new QualifiedName(schema, other);
    }

    /** {@return the name as SQL text, quoted where necessary} */
    public String sql() {
        return schema.isEmpty() ? Identifier.quote(name) : Identifier.quote(schema) + "." + Identifier.quote(name);
    }

    @Override
    public int compareTo(QualifiedName other) {
        int bySchema = schema.compareTo(other.schema);
        return bySchema != 0 ? bySchema : name.compareTo(other.name);
    }

    /** The name as it is displayed and as it is used in paths of objects, without quotes. */
    @Override
    public String toString() {
        return schema.isEmpty() ? name : schema + "." + name;
    }
}
