package dev.kedge.core.lock;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.stability.Internal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Recognizes statements that create, change or drop objects of the schema, in the order in which they run. Temporary
 * tables and what belongs to them, and objects of the whole server such as roles, are not of the schema. What code does
 * that a statement runs is not recognized.
 */
@Internal
public final class SchemaStatements {
    private static final List<String> COMMANDS = List.of("create", "alter", "drop");

    /** Words between the command and the kind of object. */
    private static final List<String> OPTIONS = List.of(
            "or replace", "global", "local", "unlogged", "unique", "constraint", "default", "trusted", "procedural");

    /** The objects whose rights are not part of a schema. */
    private static final List<String> UNMANAGED = List.of(
            "database",
            "tablespace",
            "parameter",
            "large object",
            "language",
            "foreign data wrapper",
            "foreign server");

    private static final List<String> TEMPORARY = List.of("temporary", "temp");

    private static final List<String> KINDS = List.of(
            "table",
            "foreign table",
            "foreign data wrapper",
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
            return other(sql);
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
        if (command.get().equals("alter") && kind.get().equals("sequence") && isRestart(statement)) {
            return Optional.empty();
        }
        boolean onTemporary = command.get().equals("create") && kind.get().equals("index")
                ? sql.seek("on") && isTemporary(sql.skip("only").takeName())
                : isTemporary(sql.takeName());
        return onTemporary
                ? Optional.empty()
                : Optional.of((command.get() + " " + kind.get()).toUpperCase(Locale.ROOT));
    }

    /** What a statement of another kind does to the schema. */
    private Optional<String> other(SqlReader sql) {
        if (sql.take("comment on")) {
            return Stream.concat(KINDS.stream(), Stream.of("column", "constraint"))
                    .filter(sql::take)
                    .findFirst()
                    .map(kind -> "COMMENT ON " + kind.toUpperCase(Locale.ROOT));
        }
        for (String command : List.of("grant", "revoke")) {
            if (sql.take(command)) {
                boolean ofObject = sql.seek("on") && UNMANAGED.stream().noneMatch(sql::take);
                return ofObject ? Optional.of(command.toUpperCase(Locale.ROOT)) : Optional.empty();
            }
        }
        if (sql.take("import foreign schema")) {
            return Optional.of("IMPORT FOREIGN SCHEMA");
        }
        return (sql.isNext("select") || sql.isNext("with")) && createsTable(sql)
                ? Optional.of("SELECT INTO")
                : Optional.empty();
    }

    /** Whether the rest of a query has an INTO that does not belong to INSERT or MERGE. */
    private boolean createsTable(SqlReader sql) {
        while (sql.seek("into")) {
            if (!sql.isAfter("insert into") && !sql.isAfter("merge into")) {
                boolean temp = TEMPORARY.stream().anyMatch(sql::take);
                Optional<QualifiedName> name = sql.skip("unlogged", "table").takeName();
                if (temp) {
                    name.ifPresent(temporary::add);
                }
                return !temp && !isTemporary(name);
            }
        }
        return false;
    }

    /** Whether ALTER SEQUENCE only sets the next number, which is data. */
    private static boolean isRestart(String statement) {
        SqlReader sql = SqlReader.of(statement);
        sql.skip("alter sequence", "if exists").takeName();
        return sql.take("restart") && !sql.hasMoreThan("with");
    }

    private boolean isTemporary(Optional<QualifiedName> name) {
        return name.filter(it -> temporary.contains(it) || it.schema().equals("pg_temp"))
                .isPresent();
    }
}
