package dev.kedge.core.step;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Identity;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SequenceOptions;
import dev.kedge.core.sql.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes a column an identity column, changes its kind or how it counts, or makes it an ordinary one again. A new identity goes on above
 * the greatest value that is there.
 *
 * @param table the table
 * @param column the column's name
 * @param identity how the server numbers it; absent for not at all
 */
public record ChangeIdentity(QualifiedName table, String column, Optional<Identity> identity) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Situation.at(before).column(table, column);
        return before.withTable(table, t -> t.withColumn(column, c -> c.withIdentity(identity)));
    }

    @Override
    public List<Statement> statements(Situation situation) {
        Column old = situation.column(table, column);
        if (identity.isEmpty()) {
            return List.of(Statement.tx(Ddl.alterColumn(table, column, "DROP IDENTITY")));
        }
        String kind = "GENERATED " + identity.get().generation().sql().toUpperCase(Locale.ROOT);
        SequenceOptions options = identity.get().options();
        if (old.identity().isPresent()) {
            return change(old.identity().get(), options, old.type());
        }
        // a number that was given out already must not come again
        String name = Ddl.quote(column);
        String ahead = options.isDescending()
                ? "least(min(" + name + ") - " + Math.abs(options.incrementOf()) + ", " + options.startOf(old.type())
                        + ")"
                : "greatest(max(" + name + ") + " + options.incrementOf() + ", " + options.startOf(old.type()) + ")";
        return List.of(
                Statement.tx(Ddl.alterColumn(
                        table, column, "ADD " + kind + " AS IDENTITY" + Sequences.inParentheses(options))),
                Statement.tx("SELECT setval(" + sequence() + ", " + ahead + ", false) FROM " + table.sql()));
    }

    private List<Statement> change(Identity old, SequenceOptions options, PgType type) {
        List<Statement> statements = new ArrayList<>();
        List<String> sets = new ArrayList<>();
        if (!identity.map(Identity::generation).equals(Optional.of(old.generation()))) {
            sets.add(
                    "SET GENERATED " + identity.orElseThrow().generation().sql().toUpperCase(Locale.ROOT));
        }
        if (Sequences.narrows(old.options(), type, options, type)) {
            String bounds = Sequences.widened(old.options(), type, options, type);
            statements.add(Statement.tx(
                    Ddl.alterColumn(table, column, "SET " + bounds.replace(" MAXVALUE", " SET MAXVALUE"))));
            statements.add(Statement.tx(continued(options, type)));
        }
        Sequences.changed(old.options(), type, options, type).forEach(word -> sets.add("SET " + word));
        if (!sets.isEmpty()) {
            statements.add(Statement.tx(Ddl.alterColumn(table, column, String.join(" ", sets))));
        }
        return statements;
    }

    /** The sequence of an identity column has a name that nobody declared, so what it has reached is asked of the server. */
    private String continued(SequenceOptions options, PgType type) {
        String name = Ddl.quote(column);
        String reached = options.isDescending()
                ? "least(pg_sequence_last_value(" + sequence() + "), min(" + name + "))"
                : "greatest(pg_sequence_last_value(" + sequence() + "), max(" + name + "))";
        String held =
                Sequences.held("coalesce(last, " + options.startOf(type) + ")", "(last IS NOT NULL)", options, type);
        return "SELECT setval(" + sequence() + ", " + held + ") FROM (SELECT " + reached + " AS last FROM "
                + table.sql() + ") AS reached";
    }

    private String sequence() {
        return "pg_get_serial_sequence(" + Literal.quote(table.sql()) + ", " + Literal.quote(column) + ")::regclass";
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new ChangeIdentity(
                table, column, Situation.at(before).column(table, column).identity()));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return identity.isPresent() && identity.get().generation() == Identity.Generation.BY_DEFAULT;
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.column(table, column);
    }

    @Override
    public String describe() {
        return identity.map(i -> "make " + subject() + " identity "
                        + i.generation().sql() + Sequences.inParentheses(i.options()))
                .orElse("drop identity of " + subject());
    }
}
