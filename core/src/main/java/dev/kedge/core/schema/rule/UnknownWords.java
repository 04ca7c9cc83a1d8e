package dev.kedge.core.schema.rule;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.EditDistance;
import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Extension;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SqlObject;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.CodeTokens;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Warns of types and functions that look like misspelled names of the server's own. A name that resembles none of them may
 * be that of an object which is created in another way, so there is no warning. Schemas with extensions or SQL objects,
 * which can bring any name, are not checked.
 */
final class UnknownWords {
    /** One letter may be wrong in short words. */
    private static final int LETTERS_FOR_EACH = 5;

    private static final int SHORTEST = 3;
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    private final Schema schema;
    private final Set<String> own;
    private final List<Diagnostic> found = new ArrayList<>();

    private UnknownWords(Schema schema) {
        this.schema = schema;
        this.own = schema.keys()
                .filter(key -> key.name().isEmpty())
                .map(key -> key.owner().name())
                .collect(Collectors.toSet());
    }

    static List<Diagnostic> check(Schema schema) {
        boolean open = !schema.all(Extension.class).isEmpty()
                || !schema.all(SqlObject.class).isEmpty();
        if (open) {
            return List.of();
        }
        UnknownWords words = new UnknownWords(schema);
        schema.tables().forEach(words::check);
        return List.copyOf(words.found);
    }

    private void check(Table table) {
        for (Column column : table.columns()) {
            ObjectKey key = ObjectKey.column(table.name(), column.name());
            type(key, column.type());
            Stream.concat(
                            column.defaultValue().stream(),
                            column.generated().stream().map(it -> it.expression()))
                    .forEach(expression -> functions(key, expression));
        }
        for (CheckConstraint check : table.checks()) {
            functions(ObjectKey.constraint(table.name(), check), check.condition());
        }
    }

    private void type(ObjectKey key, PgType type) {
        String name = type.base();
        if (isChecked(name) && !Names.TYPES.contains(name)) {
            nearest(name, Names.TYPES).ifPresent(near -> report(EntityCode.TYPE_UNKNOWN, key, key.path(), name, near));
        }
    }

    private void functions(ObjectKey key, Expression expression) {
        List<Token> tokens = CodeTokens.of(expression.text());
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String name = tokens.get(i).text().toLowerCase(Locale.ROOT);
            boolean call = tokens.get(i).kind() == Token.Kind.WORD
                    && tokens.get(i + 1).isSymbol("(")
                    && (i == 0 || !tokens.get(i - 1).isSymbol("."));
            boolean known =
                    Names.FUNCTIONS.contains(name) || Names.TYPES.contains(name) || Names.KEYWORDS.contains(name);
            if (call && isChecked(name) && !known) {
                nearest(name, Names.FUNCTIONS)
                        .ifPresent(near -> report(EntityCode.FUNCTION_UNKNOWN, key, key.path(), name, near));
            }
        }
    }

    private boolean isChecked(String name) {
        return name.length() >= SHORTEST
                && PLAIN.matcher(name).matches()
                && !own.contains(name)
                && schema.all(Routine.class).stream()
                        .noneMatch(routine -> routine.name().name().equals(name));
    }

    private static Optional<String> nearest(String name, Set<String> known) {
        return EditDistance.nearest(name, known.stream().sorted().toList(), LETTERS_FOR_EACH);
    }

    private void report(Code code, ObjectKey key, Object... arguments) {
        found.add(Diagnostic.of(code, Place.whole(key.path()), arguments));
    }

    /** The lists, read only when a schema is checked. */
    private static final class Names {
        private static final Set<String> TYPES = Stream.concat(
                        ServerWords.types().names().stream(),
                        ServerWords.types().names().stream()
                                .map(name -> PgType.of(name).base()))
                .collect(Collectors.toSet());
        private static final Set<String> FUNCTIONS = ServerWords.functions().names();
        private static final Set<String> KEYWORDS = ServerWords.keywords().names();
    }
}
