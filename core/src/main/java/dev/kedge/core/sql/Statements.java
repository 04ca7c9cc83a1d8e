package dev.kedge.core.sql;

import dev.kedge.core.stability.Internal;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * Splits SQL text into statements at the semicolons outside quotes, comments, parentheses and SQL function bodies, as psql
 * does.
 */
@Internal
public final class Statements {
    private final Lexer lexer;
    private int parentheses;
    private int bodies;
    private boolean routine;
    private boolean afterBegin;

    /** Where the function body that is open begins; meaningless outside one. */
    private int bodyStart;

    private Statements(String sql) {
        this.lexer = Lexer.of(sql);
    }

    /**
     * The statements without their semicolons and without surrounding blanks; those of comments only are left out. Each is
     * cut out of the text when it is asked for, so the list costs a few bytes for each statement.
     */
    public static List<String> split(String sql) {
        return new Statements(sql).cut(sql);
    }

    /** Where the last statement's {@code BEGIN ATOMIC} is if no {@code END} belongs to it; else -1. */
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

    /** Takes in the lexer's token; whether it ends a statement. */
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

    /** BEGIN ATOMIC … END holds semicolons, and CASE … END may stand inside it (CREATE FUNCTION, SQL-standard body). */
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
