package dev.kedge.core.sql;

/** Detects, token by token, a COPY statement that transfers rows from or to the client. */
final class CopyStatement {
    private boolean begun;
    private boolean copies;
    private int start;
    private int depth;
    private boolean afterFrom;
    private boolean afterTo;

    /** Processes a token that is not blank. Returns whether it is the word that names the client. */
    boolean takesClient(Lexer token) {
        if (token.isSymbol(";")) {
            begun = false;
            return false;
        }
        if (!begun) {
            begun = true;
            copies = token.isWord("copy");
            start = token.start();
            depth = 0;
        }
        if (!copies) {
            return false;
        }
        depth += token.isSymbol("(") ? 1 : token.isSymbol(")") ? -1 : 0;
        boolean client = depth == 0 && (afterFrom && token.isWord("stdin") || afterTo && token.isWord("stdout"));
        if (!client) {
            afterFrom = token.isWord("from");
            afterTo = token.isWord("to");
        }
        return client;
    }

    /** The offset of the statement's first token. */
    int start() {
        return start;
    }

    /** Whether the statement reads rows, after {@link #takesClient}. */
    boolean reads() {
        return afterFrom;
    }
}
