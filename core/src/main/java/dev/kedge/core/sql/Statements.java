package dev.kedge.core.sql;

import java.util.ArrayList;
import java.util.List;

/** Splits SQL text into statements at the semicolons that stand outside quotes, comments and SQL function bodies. */
public final class Statements {
    private Statements() {}

    /** The statements without their semicolons and without surrounding blanks; those of comments only are left out. */
    public static List<String> split(String sql) {
        List<String> statements = new ArrayList<>();
        int start = 0;
        int depth = 0;
        boolean holdsCode = false;
        boolean routine = false;
        boolean afterBegin = false;
        for (Token token : Lexer.tokens(sql)) {
            if (token.isSymbol(";") && depth == 0) {
                if (holdsCode) {
                    statements.add(sql.substring(start, token.start()).strip());
                }
                start = token.end();
                holdsCode = false;
                routine = false;
                continue;
            }
            holdsCode |= !token.isBlank();
            routine |= token.isWord("function") || token.isWord("procedure");
            // BEGIN ATOMIC … END holds semicolons, and CASE … END may stand inside it (CREATE FUNCTION, SQL-standard
            // body).
            if (routine && (afterBegin && token.isWord("atomic") || depth > 0 && token.isWord("case"))) {
                depth++;
            } else if (depth > 0 && token.isWord("end")) {
                depth--;
            }
            if (!token.isBlank()) {
                afterBegin = token.isWord("begin");
            }
        }
        if (holdsCode) {
            statements.add(sql.substring(start).strip());
        }
        return List.copyOf(statements);
    }
}
