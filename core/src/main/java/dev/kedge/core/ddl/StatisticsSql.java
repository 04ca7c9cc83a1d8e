package dev.kedge.core.ddl;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Statistics;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Generates SQL for statistics objects. */
@Internal
public final class StatisticsSql {
    private StatisticsSql() {}

    /**
     * {@return the statistics object with a name}
     *
     * @param schema the schema to look in
     * @param table the name of the table
     * @param name the name of the statistics object
     * @throws StepMismatch if there is no such table or statistics object
     */
    public static Statistics find(Schema schema, QualifiedName table, String name) {
        return schema.relation(table).orElseThrow(() -> StepMismatch.noTable(table)).statistics().stream()
                .filter(object -> object.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new StepMismatch("table " + table + " has no statistics object " + name));
    }

    /**
     * {@return the statements that create a statistics object with its target and comment}
     *
     * @param table the name of its table
     * @param object the statistics object
     */
    public static List<String> creating(QualifiedName table, Statistics object) {
        List<String> statements = new ArrayList<>();
        statements.add(
                "CREATE STATISTICS " + named(table, object.name()) + definition(object) + " FROM " + table.sql());
        object.target().ifPresent(target -> statements.add(target(table, object.name(), object.target())));
        object.comment()
                .ifPresent(comment -> statements.add(
                        "COMMENT ON STATISTICS " + named(table, object.name()) + " IS " + Literal.quote(comment)));
        return statements;
    }

    /** {@return the kinds, columns and expressions of a statistics object, with a blank before}
     *
     * @param object the statistics object
     */
    static String definition(Statistics object) {
        String kinds = object.kinds().isEmpty()
                ? ""
                : object.kinds().stream()
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ", " (", ")"));
        return kinds
                + Stream.concat(
                                object.columns().stream().map(Ddl::quote),
                                object.expressions().stream().map(expression -> "(" + expression.text() + ")"))
                        .collect(Collectors.joining(", ", " ON ", ""));
    }

    /**
     * {@return the statement that sets the statistics target of an object} The keyword {@code DEFAULT} exists only from
     * PostgreSQL 17; the server reads -1 as the default.
     *
     * @param table the name of its table
     * @param name the name of the statistics object
     * @param target the target; absent for the largest target of its columns
     */
    public static String target(QualifiedName table, String name, Optional<Integer> target) {
        return "ALTER STATISTICS " + named(table, name) + " SET STATISTICS " + target.orElse(-1);
    }

    /**
     * {@return the name of a statistics object in SQL}
     *
     * @param table the name of its table
     * @param name the name of the statistics object
     */
    public static String named(QualifiedName table, String name) {
        return table.withName(name).sql();
    }
}
