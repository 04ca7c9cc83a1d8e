package dev.kedge.core.step;

import dev.kedge.core.schema.Identity;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Literal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes a column an identity column, changes its kind, or makes it an ordinary one again. A new identity goes on above
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
        boolean had = situation.column(table, column).identity().isPresent();
        if (identity.isEmpty()) {
            return List.of(Statement.tx(Ddl.alterColumn(table, column, "DROP IDENTITY")));
        }
        String kind = "GENERATED " + identity.get().generation().sql().toUpperCase(Locale.ROOT);
        if (had) {
            return List.of(Statement.tx(Ddl.alterColumn(table, column, "SET " + kind)));
        }
        String next =
                "SELECT setval(pg_get_serial_sequence(" + Literal.quote(table.sql()) + ", " + Literal.quote(column)
                        + "), coalesce(max(" + Ddl.quote(column) + "), 0) + 1, false) FROM " + table.sql();
        return List.of(
                Statement.tx(Ddl.alterColumn(table, column, "ADD " + kind + " AS IDENTITY")), Statement.tx(next));
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
        return identity.map(
                        i -> "make " + subject() + " identity " + i.generation().sql())
                .orElse("drop identity of " + subject());
    }
}
