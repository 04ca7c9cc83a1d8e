package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.RowSecurity;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes the row-level security of a table.
 *
 * @param table the table
 * @param security whether its policies apply afterwards
 */
@Experimental
public record ChangeRowSecurity(QualifiedName table, RowSecurity security) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Situation.at(before).table(table);
        return before.withTable(table, t -> t.withSettings(t.settings().withRowSecurity(security)));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        RowSecurity old = situation.table(table).settings().rowSecurity();
        List<String> actions = new ArrayList<>();
        if ((old == RowSecurity.NONE) != (security == RowSecurity.NONE)) {
            actions.add((security == RowSecurity.NONE ? "DISABLE" : "ENABLE") + " ROW LEVEL SECURITY");
        }
        if ((old == RowSecurity.FORCED) != (security == RowSecurity.FORCED)) {
            actions.add((security == RowSecurity.FORCED ? "FORCE" : "NO FORCE") + " ROW LEVEL SECURITY");
        }
        return List.of(SqlStatement.tx(Ddl.alter(table, String.join(", ", actions))));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new ChangeRowSecurity(
                table, Situation.at(before).table(table).settings().rowSecurity()));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        boolean narrower = security.compareTo(situation.table(table).settings().rowSecurity()) > 0;
        return narrower && situation.inUse(table)
                ? List.of(new Hazard(
                        Hazard.Kind.BROKEN_CALLERS,
                        subject(),
                        "Code that runs now sees and writes only rows of " + table + " that a policy lets through."))
                : List.of();
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return hazards(situation).isEmpty();
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.table(table);
    }

    @Override
    public String describe() {
        return switch (security) {
            case NONE -> "turn off row security of " + table;
            case ENABLED -> "set row security of " + table + " for all but its owner";
            case FORCED -> "set row security of " + table + " for its owner too";
        };
    }
}
