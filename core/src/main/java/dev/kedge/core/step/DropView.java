package dev.kedge.core.step;

import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.ViewSql;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.View;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops a view with its indexes and triggers.
 *
 * @param view its name
 * @param comesBack whether the same revision creates it again
 */
@Experimental
public record DropView(QualifiedName view, boolean comesBack) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        return before.minus(ViewSql.find(before, view).key());
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        View gone = ViewSql.find(situation.before(), view);
        return List.of(SqlStatement.tx("DROP " + gone.kindSql() + " " + view.sql()));
    }

    @Override
    public Inverse inverse(Schema before) {
        View gone = ViewSql.find(before, view);
        List<Step> steps = new ArrayList<>();
        steps.add(new CreateView(gone));
        gone.triggers().forEach(trigger -> steps.add(new CreateTrigger(view, trigger)));
        Rights.restoring(before, subject(), steps);
        return Inverse.exact(steps.toArray(Step[]::new));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        if (!comesBack) {
            return List.of(new Hazard(
                    Hazard.Kind.BROKEN_CALLERS, subject(), "Code that runs now still asks for view " + view + "."));
        }
        return ViewSql.find(situation.before(), view).materialized() && situation.inUse(view)
                ? List.of(new Hazard(
                        Hazard.Kind.REWRITE,
                        subject(),
                        "The materialized view " + view
                                + " is rebuilt by running its query, and cannot be read until then."))
                : List.of();
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return comesBack;
    }

    @Override
    public boolean drops(ObjectKey key) {
        return key.isSame(subject());
    }

    @Override
    public Purpose purpose(ChangeSet among) {
        return Purpose.scaffoldingIf(comesBack);
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.view(view);
    }

    @Override
    public String describe() {
        return "drop view " + view + (comesBack ? " to recreate it" : "");
    }
}
