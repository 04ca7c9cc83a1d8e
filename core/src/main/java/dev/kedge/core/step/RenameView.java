package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.ddl.ViewSql;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.RelationRenaming;
import dev.kedge.core.schema.Renaming;
import dev.kedge.core.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * Renames a view; views over it follow by themselves.
 *
 * @param view its name so far
 * @param to its name from now on, in the same schema
 */
public record RenameView(QualifiedName view, String to) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        ViewSql.find(before, view);
        QualifiedName target = view.withName(to);
        StepMismatch.unless(
                before.view(target).isEmpty() && before.table(target).isEmpty(),
                "table or view " + target + " is there already");
        return before.renamed(new RelationRenaming(view, target));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        String kind = ViewSql.find(situation.before(), view).kindSql();
        return List.of(SqlStatement.tx("ALTER " + kind + " " + view.sql() + " RENAME TO " + Ddl.quote(to)));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new RenameView(view.withName(to), view.name()));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return situation.inUse(view) && !Naming.isParked(view.name())
                ? List.of(new Hazard(
                        Hazard.Kind.BROKEN_CALLERS, subject(), "Code that runs now still asks for view " + view + "."))
                : List.of();
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return false;
    }

    @Override
    public Optional<Renaming> renaming() {
        return Optional.of(new RelationRenaming(view, view.withName(to)));
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.view(view);
    }

    @Override
    public String describe() {
        return "rename view " + view + " to " + to;
    }
}
