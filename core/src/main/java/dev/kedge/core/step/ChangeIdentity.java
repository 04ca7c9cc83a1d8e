package dev.kedge.core.step;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Identity;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.step.TableChange.Action;
import dev.kedge.core.step.TableChange.Pass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes a column an identity column, changes its kind, or makes it an ordinary one again. A new identity goes on above
 * the greatest value that is there, and above the sequence that its default took numbers from; the default goes.
 *
 * @param table the table
 * @param column the column's name
 * @param identity how the server numbers it; absent for not at all
 */
public record ChangeIdentity(QualifiedName table, String column, Optional<Identity> identity) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Situation.at(before).column(table, column);
        return before.withTable(
                table,
                t -> t.withColumn(
                        column,
                        c -> c.withIdentity(identity).withDefault(isNew(c) ? Optional.empty() : c.defaultValue())));
    }

    private boolean isNew(Column old) {
        return identity.isPresent() && old.identity().isEmpty();
    }

    @Override
    public List<Statement> statements(Situation situation) {
        Column old = situation.column(table, column);
        String alter = "ALTER COLUMN " + Ddl.quote(column) + " ";
        if (identity.isEmpty()) {
            return List.of(Statement.apart(table, Action.of(Pass.DROP, column, alter + "DROP IDENTITY")));
        }
        String kind = "GENERATED " + identity.get().generation().sql().toUpperCase(Locale.ROOT);
        if (old.identity().isPresent()) {
            return List.of(Statement.alter(table, Action.of(Pass.DEFAULT, column, alter + "SET " + kind)));
        }
        List<Statement> statements = new ArrayList<>();
        Optional<String> former = old.defaultValue().flatMap(Numbering::sequence);
        old.defaultValue()
                .ifPresent(value ->
                        statements.add(Statement.alter(table, Action.of(Pass.DROP, column, alter + "DROP DEFAULT"))));
        statements.add(Statement.alter(table, Action.of(Pass.DEFAULT, column, alter + "ADD " + kind + " AS IDENTITY")));
        statements.add(Statement.tx(goOn(former)));
        return statements;
    }

    /** A column may own the sequence of a former default too, so its own is found by how it depends on it. */
    private String goOn(Optional<String> former) {
        String next = "coalesce(max(" + Ddl.quote(column) + "), 0) + 1";
        String above = former.map(sequence -> "greatest(" + next + ", nextval(" + sequence + "))")
                .orElse(next);
        return "SELECT setval((SELECT objid::regclass FROM pg_depend\n"
                + "        JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid\n"
                + "        WHERE deptype = 'i' AND classid = 'pg_class'::regclass\n"
                + "            AND attrelid = " + Ddl.regclass(table) + " AND attname = " + Literal.quote(column)
                + "),\n    " + above + ", false) FROM " + table.sql();
    }

    @Override
    public Inverse inverse(Schema before) {
        Column old = Situation.at(before).column(table, column);
        ChangeIdentity back = new ChangeIdentity(table, column, old.identity());
        return isNew(old) && old.defaultValue().isPresent()
                ? Inverse.exact(back, new ChangeDefault(table, column, old.defaultValue()))
                : Inverse.exact(back);
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
        return identity.map(
                        i -> "make " + subject() + " identity " + i.generation().sql())
                .orElse("drop identity of " + subject());
    }
}
