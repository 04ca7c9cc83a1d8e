package dev.kedge.core.step;

import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.ViewSql;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.View;
import dev.kedge.core.schema.ViewOptions;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Changes the options of a view.
 *
 * @param view the view
 * @param options the new options
 */
@Experimental
public record ChangeView(QualifiedName view, ViewOptions options) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        ViewSql.find(before, view);
        return before.withView(view, v -> v.withOptions(options));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        View old = ViewSql.find(situation.before(), view);
        return ViewSql.change(old, options).stream().map(SqlStatement::tx).toList();
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new ChangeView(view, ViewSql.find(before, view).options()));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        boolean moves =
                !ViewSql.find(situation.before(), view).options().tablespace().equals(options.tablespace());
        return moves && situation.inUse(view)
                ? List.of(new Hazard(
                        Hazard.Kind.REWRITE,
                        subject(),
                        "Moving " + view + " to another tablespace copies it and blocks reads of it."))
                : List.of();
    }

    /**
     * A check option rejects rows, and with security_invoker the privileges of the user who reads the view may not
     * suffice.
     */
    @Override
    public boolean isCompatible(Situation situation) {
        ViewOptions old = ViewSql.find(situation.before(), view).options();
        boolean checksMore =
                options.checkOption() != ViewOptions.CheckOption.NONE && options.checkOption() != old.checkOption();
        return !checksMore && !(options.securityInvoker() && !old.securityInvoker());
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("checkOption", "securityBarrier", "securityInvoker", "parameters", "tablespace");
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.view(view);
    }

    @Override
    public String describe() {
        return "change options of view " + view;
    }
}
