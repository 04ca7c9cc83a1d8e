package dev.kedge.core.sql;

import dev.kedge.core.stability.Internal;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * The tokens of a text that are neither blanks nor comments, as a list that stores only the offset of each token: four
 * bytes. A token is read again when it is requested.
 */
@Internal
public final class CodeTokens extends AbstractList<Token> implements RandomAccess {
    private static final int FEW = 32;

    private final String sql;
    private final int[] starts;
    private final int size;

    private CodeTokens(String sql, int[] starts, int size) {
        this.sql = sql;
        this.starts = starts;
        this.size = size;
    }

    /**
     * {@return the tokens of a text, which may have megabytes}
     *
     * @param sql the SQL text
     */
    public static List<Token> of(String sql) {
        Lexer lexer = Lexer.of(sql);
        int[] starts = new int[FEW];
        int size = 0;
        while (lexer.next()) {
            if (!lexer.isBlank()) {
                if (size == starts.length) {
                    starts = Arrays.copyOf(starts, size + size / 2);
                }
                starts[size++] = lexer.start();
            }
        }
        return new CodeTokens(sql, starts, size);
    }

    @Override
    public Token get(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        Lexer lexer = Lexer.from(sql, starts[index]);
        lexer.next();
        return lexer.token();
    }

    @Override
    public int size() {
        return size;
    }
}
