package dev.kedge.core.sql;

import dev.kedge.core.stability.Internal;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * Splits SQL text into statements at the semicolons outside quotes, comments, parentheses and SQL function bodies, like
 * psql.
 */
@Internal
public final class Statements {
    private final Lexer lexer;
    private int parentheses;
    private int bodies;
    private boolean routine;
    private boolean afterBegin;

    /** The start of the function body that is being read; without meaning outside a body. */
    private int bodyStart;

    private Statements(String sql) {
        this.lexer = Lexer.of(sql);
    }

    /**
     * Splits a text into statements without their semicolons and surrounding blanks. Statements that consist of
     * comments only are left out. Each statement is extracted when it is requested, so the list needs only a few bytes
     * per statement.
     *
     * @param sql the SQL text
     * @return the statements, in order
     */
    public static List<String> split(String sql) {
        return new Statements(sql).cut(sql);
    }

    /** The offset of the last statement's {@code BEGIN ATOMIC} if it lacks its {@code END}; otherwise -1. */
    static int openBody(String sql) {
        Statements statements = new Statements(sql);
        while (statements.lexer.next()) {
            statements.endsHere();
        }
        return statements.bodies > 0 ? statements.bodyStart : -1;
    }

    private List<String> cut(String sql) {
        Cuts cuts = new Cuts(sql);
        int start = 0;
        boolean holdsCode = false;
        while (lexer.next()) {
            if (endsHere()) {
                if (holdsCode) {
                    cuts.add(start, lexer.start());
                }
                start = lexer.end();
                holdsCode = false;
            } else {
                holdsCode |= !lexer.isBlank();
            }
        }
        if (holdsCode) {
            cuts.add(start, sql.length());
        }
        return cuts;
    }

    /** Processes the lexer's token. Returns whether it ends a statement. */
    private boolean endsHere() {
        if (lexer.isSymbol(";") && bodies == 0 && parentheses == 0) {
            routine = false;
            afterBegin = false;
            return true;
        }
        if (lexer.isSymbol("(")) {
            parentheses++;
        } else if (lexer.isSymbol(")")) {
            parentheses = Math.max(0, parentheses - 1);
        }
        word();
        return false;
    }

    /** BEGIN ATOMIC … END contains semicolons, and may contain CASE … END (CREATE FUNCTION, SQL-standard body). */
    private void word() {
        routine |= lexer.isWord("function") || lexer.isWord("procedure");
        if (routine && bodies == 0 && afterBegin && lexer.isWord("atomic")) {
            bodies = 1;
            bodyStart = lexer.start();
        } else if (bodies > 0 && lexer.isWord("case")) {
            bodies++;
        } else if (bodies > 0 && lexer.isWord("end")) {
            bodies--;
        }
        if (!lexer.isBlank()) {
            afterBegin = lexer.isWord("begin");
        }
    }

    /** Statements as offsets into their text. */
    private static final class Cuts extends AbstractList<String> implements RandomAccess {
        private static final int FEW = 16;

        private final String sql;
        private int[] starts = new int[FEW];
        private int[] ends = new int[FEW];
        private int size;

        Cuts(String sql) {
            this.sql = sql;
        }

        void add(int start, int end) {
            if (size == starts.length) {
                int larger = size + size / 2;
                starts = Arrays.copyOf(starts, larger);
                ends = Arrays.copyOf(ends, larger);
            }
            starts[size] = start;
            ends[size] = end;
            size++;
        }

        @Override
        public String get(int index) {
            if (index >= size) {
                throw new IndexOutOfBoundsException(index);
            }
            return sql.substring(starts[index], ends[index]).strip();
        }

        @Override
        public int size() {
            return size;
        }
    }
}
