package dev.kedge.runtime.session;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a phase may change in the session that runs it. Only definitions of objects are known to change nothing: a
 * statement that reads or writes rows may call a function, and a function may set anything.
 */
public final class SessionEffect {
    private static final Set<String> DEFINITIONS = Set.of(
            "create",
            "alter",
            "drop",
            "comment",
            "grant",
            "revoke",
            "analyze",
            "vacuum",
            "reindex",
            "cluster",
            "truncate",
            "lock",
            "security",
            "reassign");
    /** Words that show that a definition does more: it creates a temporary object, or runs a query. */
    private static final Set<String> TELLING =
            Set.of("set_config", "temp", "temporary", "pg_temp", "execute", "pg_advisory_lock");

    private SessionEffect() {}

    /** Whether a change may remain. */
    public static boolean mayRemain(Phase phase) {
        return phase.mode() == Mode.JAVA || phase.statements().stream().anyMatch(SessionEffect::mayRemain);
    }

    private static boolean mayRemain(String statement) {
        List<Token> tokens = code(statement);
        if (tokens.isEmpty() || !DEFINITIONS.contains(word(tokens.get(0)))) {
            return !tokens.isEmpty();
        }
        boolean table = tokens.stream().limit(3).anyMatch(token -> token.isWord("table"));
        return tokens.stream().anyMatch(token -> TELLING.contains(word(token)) || table && token.isWord("as"));
    }

    /** The custom settings that a phase names, such as {@code app.tenant}. The server cannot list them. */
    public static Set<String> customSettings(Phase phase) {
        Set<String> names = new TreeSet<>();
        if (phase.mode() == Mode.JAVA) {
            return names;
        }
        for (String statement : phase.statements()) {
            List<Token> tokens = code(statement);
            for (int i = 0; i + 2 < tokens.size(); i++) {
                if (tokens.get(i).isWord("set_config") && tokens.get(i + 1).isSymbol("(")) {
                    Literal.valueOf(tokens.get(i + 2))
                            .filter(name -> name.indexOf('.') > 0)
                            .ifPresent(names::add);
                }
            }
            if (!tokens.isEmpty() && tokens.get(0).isWord("set")) {
                add(tokens.subList(1, tokens.size()), names);
            }
        }
        return names;
    }

    /** Adds the setting of {@code SET [SESSION | LOCAL] a.b …}. */
    private static void add(List<Token> tokens, Set<String> names) {
        int at = !tokens.isEmpty()
                        && (tokens.get(0).isWord("session") || tokens.get(0).isWord("local"))
                ? 1
                : 0;
        List<String> parts = new ArrayList<>();
        while (at < tokens.size() && tokens.get(at).name().isPresent()) {
            parts.add(tokens.get(at).name().get());
            boolean more = at + 1 < tokens.size() && tokens.get(at + 1).isSymbol(".");
            at = more ? at + 2 : tokens.size();
        }
        if (parts.size() > 1) {
            names.add(String.join(".", parts));
        }
    }

    private static List<Token> code(String statement) {
        return Lexer.tokens(statement).stream()
                .filter(token -> !token.isBlank())
                .toList();
    }

    private static String word(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
