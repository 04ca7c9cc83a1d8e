package dev.kedge.core.lock;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.stability.Internal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Recognizes statements that create, change or drop objects of the schema, in the order in which they run. Temporary
 * tables and what belongs to them, and objects of the whole server such as roles, are not of the schema. What code does
 * that a statement runs is not recognized.
 */
@Internal
public final class SchemaStatements {
    private static final List<String> COMMANDS = List.of("create", "alter", "drop");

    /** Words between the command and the kind of object. */
    private static final List<String> OPTIONS =
            List.of("or replace", "global", "local", "unlogged", "unique", "constraint");

    private static final List<String> TEMPORARY = List.of("temporary", "temp");

    private static final List<String> KINDS = List.of(
            "table",
            "foreign table",
            "index",
            "view",
            "recursive view",
            "materialized view",
            "sequence",
            "type",
            "domain",
            "schema",
            "extension",
            "function",
            "procedure",
            "routine",
            "aggregate",
            "trigger",
            "event trigger",
            "policy",
            "rule",
            "operator",
            "cast",
            "collation",
            "conversion",
            "statistics",
            "publication",
            "text search",
            "access method",
            "transform",
            "language",
            "server");

    private final Set<QualifiedName> temporary = new HashSet<>();

    /** Creates a recognizer for the statements of one revision. */
    public SchemaStatements() {}

    /**
     * {@return what a statement does to the schema, such as {@code CREATE INDEX}; absent if it changes only rows or
     * nothing}
     *
     * @param statement the statement, after those that run before it
     */
    public Optional<String> change(String statement) {
        SqlReader sql = SqlReader.of(statement);
        Optional<String> command = COMMANDS.stream().filter(sql::take).findFirst();
        if (command.isEmpty()) {
            return Optional.empty();
        }
        sql.skip(OPTIONS.toArray(String[]::new));
        boolean temp = TEMPORARY.stream().anyMatch(sql::take);
        Optional<String> kind = KINDS.stream().filter(sql::take).findFirst();
        if (temp) {
            sql.skip("if not exists").takeName().ifPresent(temporary::add);
        }
        if (kind.isEmpty() || temp) {
            return Optional.empty();
        }
        sql.skip("concurrently", "if not exists", "if exists", "only");
        boolean onTemporary = command.get().equals("create") && kind.get().equals("index")
                ? sql.seek("on") && isTemporary(sql.skip("only").takeName())
                : isTemporary(sql.takeName());
        return onTemporary
                ? Optional.empty()
                : Optional.of((command.get() + " " + kind.get()).toUpperCase(Locale.ROOT));
    }

    private boolean isTemporary(Optional<QualifiedName> name) {
        return name.filter(it -> temporary.contains(it) || it.schema().equals("pg_temp"))
                .isPresent();
    }
}
