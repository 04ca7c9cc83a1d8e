package dev.kedge.core.schema;

import dev.kedge.core.sql.CodeTokens;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Operators;
import dev.kedge.core.sql.Token;
import dev.kedge.core.stability.Experimental;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The name of an object that is declared as SQL, split into the parts by which the server identifies it (manual,
 * {@code pg_identify_object_as_address}).
 *
 * @param kind the kind of the object
 * @param name its own name, or the symbol of an operator; empty for casts and transforms
 * @param on the table of a rule; absent for other kinds
 * @param method the access method of an operator class or family, or the language of a transform; empty for other kinds
 * @param types the types that are part of the name, as SQL: the left and right type of an operator, with {@code NONE} for a
 *     missing one; the source and target of a cast; the type of a transform; empty for other kinds
 */
@Experimental
public record SqlName(SqlKind kind, QualifiedName name, Optional<QualifiedName> on, String method, List<String> types) {
    /** The left type of a prefix operator. */
    public static final String NO_TYPE = "NONE";

    /**
     * Copies the list.
     *
     * @param kind the kind of the object
     * @param name its own name, or the symbol of an operator; empty for casts and transforms
     * @param on the table of a rule; absent for other kinds
     * @param method the access method of an operator class or family, or the language of a transform; empty for other kinds
     * @param types the types that are part of the name, as SQL; empty for most kinds
     */
    public SqlName {
        types = List.copyOf(types);
    }

    /**
     * Parses a name without its kind.
     *
     * @param kind the kind of the object
     * @param text the name as the author wrote it, such as {@code public.===(text, text)}
     * @param defaultSchema the schema that is left out of the parsed name
     * @return the name; absent if the text is not a valid name for the kind
     */
    public static Optional<SqlName> of(SqlKind kind, String text, String defaultSchema) {
        return new Reader(text, defaultSchema).read(kind);
    }

    /**
     * Parses a name that begins with its kind.
     *
     * @param text the kind and the name, such as {@code operator ===(text,text)}
     * @param defaultSchema the schema that is left out of the parsed name
     * @return the name; absent if the text is not one
     */
    public static Optional<SqlName> ofFull(String text, String defaultSchema) {
        return Arrays.stream(SqlKind.values())
                .sorted(Comparator.comparing((SqlKind kind) -> -kind.words().length()))
                .filter(kind -> text.regionMatches(
                        true, 0, kind.words() + " ", 0, kind.words().length() + 1))
                .flatMap(kind -> of(kind, text.substring(kind.words().length() + 1), defaultSchema).stream())
                .findFirst();
    }

    /** {@return the kind followed by the name, which identifies the object in snapshots, messages and the ledger} */
    public String full() {
        return kind.words() + " " + text();
    }

    /** {@return the name without its kind} */
    public String text() {
        return switch (kind.form()) {
            case NAME, QUALIFIED -> name.sql();
            case OPERATOR -> prefix() + name.name() + "(" + String.join(",", types) + ")";
            case METHOD -> name.sql() + " using " + Identifier.quote(method);
            case CAST -> "(" + String.join(" as ", types) + ")";
            case ON -> name.sql() + " on " + on.map(QualifiedName::sql).orElse("");
            case TRANSFORM -> "for " + String.join("", types) + " language " + Identifier.quote(method);
        };
    }

    private String prefix() {
        return name.schema().isEmpty() ? "" : Identifier.quote(name.schema()) + ".";
    }

    /**
     * {@return the text by which other objects mention it: its unqualified name or symbol} If the SQL of other objects never
     * mentions objects of this kind, or if PostgreSQL has operators with the same symbol, it is the full name.
     */
    public String mention() {
        boolean common = kind == SqlKind.OPERATOR && !Operators.isOwn(name.name());
        return kind.isMentioned() && !common ? name.name() : full();
    }

    /** A type as the server spells it. A type of the default schema is not qualified. */
    private static String type(String text, String defaultSchema) {
        if (text.equalsIgnoreCase(NO_TYPE)) {
            return NO_TYPE;
        }
        PgType type = PgType.of(text.strip());
        return QualifiedName.ofSql(type.base())
                .filter(name -> !name.schema().isEmpty())
                .filter(name ->
                        name.schema().equals(defaultSchema) || name.schema().equals("pg_catalog"))
                .map(name -> new PgType(name.withSchema("").sql(), type.modifiers(), type.dimensions()))
                .map(bare -> PgType.of(bare.sql()))
                .orElse(type)
                .sql();
    }

    /** Reads a name token by token. */
    private static final class Reader {
        private final String text;
        private final String defaultSchema;
        private final List<Token> tokens;
        private int at;

        Reader(String text, String defaultSchema) {
            this.text = text;
            this.defaultSchema = defaultSchema;
            this.tokens = CodeTokens.of(text);
        }

        Optional<SqlName> read(SqlKind kind) {
            Optional<SqlName> read = switch (kind.form()) {
                case NAME -> word().map(name -> named(kind, QualifiedName.of(name)));
                case QUALIFIED -> qualified().map(name -> named(kind, name));
                case OPERATOR -> operator(kind);
                case METHOD ->
                    qualified()
                            .flatMap(name -> after("using")
                                    .map(method -> new SqlName(kind, name, Optional.empty(), method, List.of())));
                case ON ->
                    word().filter(name -> take("on"))
                            .flatMap(name -> qualified()
                                    .map(table -> new SqlName(
                                            kind, QualifiedName.of(name), Optional.of(table), "", List.of())));
                case CAST -> cast(kind);
                case TRANSFORM -> transform(kind);
            };
            return read.filter(name -> at == tokens.size());
        }

        private static SqlName named(SqlKind kind, QualifiedName name) {
            return new SqlName(kind, name, Optional.empty(), "", List.of());
        }

        private Optional<String> word() {
            Optional<String> word = at < tokens.size() ? tokens.get(at).name() : Optional.empty();
            at += word.isPresent() ? 1 : 0;
            return word;
        }

        private boolean take(String word) {
            boolean found = at < tokens.size()
                    && (tokens.get(at).isWord(word) || tokens.get(at).isSymbol(word));
            at += found ? 1 : 0;
            return found;
        }

        private Optional<String> after(String word) {
            return take(word) ? word() : Optional.empty();
        }

        private Optional<QualifiedName> qualified() {
            return word().flatMap(first ->
                    take(".") ? word().map(second -> in(first, second)) : Optional.of(QualifiedName.of(first)));
        }

        private QualifiedName in(String schema, String name) {
            return new QualifiedName(schema.equals(defaultSchema) ? "" : schema, name);
        }

        private Optional<SqlName> operator(SqlKind kind) {
            Optional<String> schema = word().filter(name -> take("."));
            StringBuilder symbol = new StringBuilder();
            while (at < tokens.size()
                    && tokens.get(at).kind() == Token.Kind.SYMBOL
                    && !tokens.get(at).isSymbol("(")) {
                symbol.append(tokens.get(at++).text());
            }
            int open = at;
            boolean closed = take("(") && tokens.get(tokens.size() - 1).isSymbol(")");
            if (symbol.isEmpty() || !closed) {
                return Optional.empty();
            }
            String inside = text.substring(
                    tokens.get(open).end(), tokens.get(tokens.size() - 1).start());
            List<String> types = Arrays.stream(inside.split(",", -1))
                    .map(type -> type(type, defaultSchema))
                    .toList();
            at = tokens.size();
            return Optional.of(new SqlName(
                            kind, in(schema.orElse(defaultSchema), symbol.toString()), Optional.empty(), "", types))
                    .filter(name -> types.size() == 2);
        }

        private Optional<SqlName> cast(SqlKind kind) {
            boolean bracket = tokens.size() > 2
                    && tokens.get(0).isSymbol("(")
                    && tokens.get(tokens.size() - 1).isSymbol(")");
            int start = bracket ? tokens.get(0).end() : 0;
            int end = bracket ? tokens.get(tokens.size() - 1).start() : text.length();
            at = tokens.size();
            return tokens.stream()
                    .filter(token -> token.isWord("as"))
                    .findFirst()
                    .map(as -> List.of(text.substring(start, as.start()), text.substring(as.end(), end)))
                    .filter(types -> types.stream().noneMatch(String::isBlank))
                    .map(types -> new SqlName(
                            kind,
                            QualifiedName.of(""),
                            Optional.empty(),
                            "",
                            types.stream()
                                    .map(type -> type(type, defaultSchema))
                                    .toList()));
        }

        private Optional<SqlName> transform(SqlKind kind) {
            Optional<Token> language = tokens.stream()
                    .filter(token -> token.isWord("language"))
                    .findFirst()
                    .filter(token ->
                            take("for") && token.start() > tokens.get(0).end());
            return language.flatMap(token -> {
                String type = text.substring(tokens.get(0).end(), token.start());
                at = tokens.indexOf(token) + 1;
                return word().map(name -> new SqlName(
                        kind, QualifiedName.of(""), Optional.empty(), name, List.of(type(type, defaultSchema))));
            });
        }
    }
}
