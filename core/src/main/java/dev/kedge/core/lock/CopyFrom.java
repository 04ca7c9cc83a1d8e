package dev.kedge.core.lock;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.sql.CodeTokens;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.sql.Token;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The statement of a copy phase, {@code COPY table (columns) FROM 'file' …}.
 *
 * @param table the table
 * @param columns the columns; empty for all columns
 * @param file the name of the file in the revision's folder
 * @param fromStdin the statement that reads the rows from the client
 * @param plain whether its options are the format csv and a header, and no others
 */
@Internal
public record CopyFrom(QualifiedName table, List<String> columns, String file, String fromStdin, boolean plain) {
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");

    /**
     * Copies the list.
     *
     * @param table the table
     * @param columns the columns; empty for all columns
     * @param file the name of the file in the revision's folder
     * @param fromStdin the statement that reads the rows from the client
     * @param plain whether its options are the format csv and a header, and no others
     */
    public CopyFrom {
        columns = List.copyOf(columns);
    }

    private static boolean isPlain(List<Token> options) {
        List<String> words = options.stream()
                .flatMap(token -> token.name().stream())
                .filter(word -> !word.equals("with"))
                .toList();
        return words.equals(List.of("format", "csv", "header"));
    }

    /**
     * {@return the COPY from a file that a statement is; absent if it is another statement}
     *
     * @param sql the statement
     */
    public static Optional<CopyFrom> of(String sql) {
        List<Token> tokens = CodeTokens.of(sql);
        int at = 1;
        List<String> name = new ArrayList<>();
        while (at < tokens.size()
                && tokens.get(at).name().isPresent()
                && !tokens.get(at).isWord("from")) {
            name.add(tokens.get(at).name().get());
            at += at + 1 < tokens.size() && tokens.get(at + 1).isSymbol(".") ? 2 : 1;
        }
        List<String> columns = new ArrayList<>();
        while (at < tokens.size() && !tokens.get(at).isWord("from")) {
            tokens.get(at).name().ifPresent(columns::add);
            at++;
        }
        Optional<String> file = at + 1 < tokens.size() ? Literal.valueOf(tokens.get(at + 1)) : Optional.empty();
        if (!tokens.get(0).isWord("copy")
                || name.isEmpty()
                || name.size() > 2
                || file.filter(it -> FILE.matcher(it).matches()).isEmpty()) {
            return Optional.empty();
        }
        Token literal = tokens.get(at + 1);
        return Optional.of(new CopyFrom(
                name.size() == 1 ? QualifiedName.of(name.get(0)) : new QualifiedName(name.get(0), name.get(1)),
                columns,
                file.get(),
                sql.substring(0, literal.start()) + "STDIN" + sql.substring(literal.end()),
                isPlain(tokens.subList(at + 2, tokens.size()))));
    }
}
