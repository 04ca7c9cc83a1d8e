package dev.kedge.core.schema;

import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Token;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * The name of a table or type.
 *
 * @param schema the schema it lives in; empty for the database's default schema
 * @param name the name in it
 */
@Experimental
public record QualifiedName(String schema, String name) implements Comparable<QualifiedName> {

    /** A name in the database's default schema. */
    public static QualifiedName of(String name) {
        return new QualifiedName("", name);
    }

    /** The name that this SQL text is, qualified or not; absent if it is anything else. */
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

    /** The same name in another schema. */
    public QualifiedName withSchema(String other) {
        return new QualifiedName(other, name);
    }

    /** The same schema with another name in it. */
    public QualifiedName withName(String other) {
        return new QualifiedName(schema, other);
    }

    /** The name as SQL text. */
    public String sql() {
        return schema.isEmpty() ? Identifier.quote(name) : Identifier.quote(schema) + "." + Identifier.quote(name);
    }

    @Override
    public int compareTo(QualifiedName other) {
        int bySchema = schema.compareTo(other.schema);
        return bySchema != 0 ? bySchema : name.compareTo(other.name);
    }

    /** The name for people and for paths of objects: not quoted. */
    @Override
    public String toString() {
        return schema.isEmpty() ? name : schema + "." + name;
    }
}
