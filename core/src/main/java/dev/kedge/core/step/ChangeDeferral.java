package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.Deferral;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Changes when a foreign key is checked. PostgreSQL supports this for foreign keys only.
 *
 * @param table the table
 * @param foreignKey the foreign key's name
 * @param deferral when it is checked afterwards
 */
@Experimental
public record ChangeDeferral(QualifiedName table, String foreignKey, Deferral deferral) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        ForeignKey changed = find(before).withDeferral(deferral);
        return before.withTable(table, t -> t.minusConstraint(foreignKey).plus(changed));
    }

    private ForeignKey find(Schema before) {
        return Situation.at(before)
                .table(table)
                .constraint(foreignKey)
                .filter(ForeignKey.class::isInstance)
                .map(ForeignKey.class::cast)
                .orElseThrow(() -> new StepMismatch("table " + table + " has no foreign key " + foreignKey));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        String words = deferral == Deferral.NOT_DEFERRABLE ? " NOT DEFERRABLE" : Ddl.deferral(deferral);
        return List.of(SqlStatement.tx(Ddl.alter(table, "ALTER CONSTRAINT " + Ddl.quote(foreignKey) + words)));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new ChangeDeferral(table, foreignKey, find(before).deferral()));
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("deferral");
    }

    @Override
    public ObjectKey subject() {
        return new ObjectKey(ObjectKey.Kind.FOREIGN_KEY, table, foreignKey);
    }

    @Override
    public String describe() {
        String when = switch (deferral) {
            case NOT_DEFERRABLE -> "not deferrable";
            case INITIALLY_IMMEDIATE -> "deferrable";
            case INITIALLY_DEFERRED -> "initially deferred";
        };
        return "make foreign key " + foreignKey + " of " + table + " " + when;
    }
}
