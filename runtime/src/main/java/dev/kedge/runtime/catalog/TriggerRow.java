package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.Trigger;
import dev.kedge.core.schema.TriggerState;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Token;
import java.sql.SQLException;
import java.util.List;

/** A row of pg_trigger as a trigger, parsed from the statement that the server prints for it. */
final class TriggerRow {
    private TriggerRow() {}

    static Trigger read(Row row) throws SQLException {
        String definition = row.text("definition");
        List<Token> tokens = Lexer.tokens(definition).stream()
                .filter(token -> !token.isBlank())
                .toList();
        int named = indexOf(tokens, "TRIGGER", 0) + 1;
        int on = indexOf(tokens, "ON", named + 1);
        int table = on + 1;
        // A qualified name is a name, a dot and another name.
        int after = tokens.get(table + 1).isSymbol(".") ? table + 2 : table;
        String events = definition.substring(
                tokens.get(named + 1).start(), tokens.get(on).start());
        String action = definition.substring(tokens.get(after + 1).start());
        return new Trigger(
                row.text("name"),
                row.flag("constraint"),
                new Expression(events.strip()),
                new Expression(action),
                state(row.letter("state")),
                row.optional("comment"));
    }

    private static TriggerState state(char letter) {
        return switch (letter) {
            case 'D' -> TriggerState.DISABLED;
            case 'R' -> TriggerState.REPLICA;
            case 'A' -> TriggerState.ALWAYS;
            default -> TriggerState.ENABLED;
        };
    }

    private static int indexOf(List<Token> tokens, String word, int from) throws SQLException {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.get(i).isWord(word)) {
                return i;
            }
        }
        throw new SQLException("no " + word + " in what the server prints for a trigger");
    }
}
