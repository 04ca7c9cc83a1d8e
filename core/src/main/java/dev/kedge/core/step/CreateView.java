package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.IndexSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.ddl.ViewSql;
import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.View;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Creates a view with its indexes and comments. Its triggers are created when their functions exist.
 *
 * @param view the view; its triggers are ignored
 */
@Experimental
public record CreateView(View view) implements Step {
    /**
     * Removes the triggers.
     *
     * @param view the view; its triggers are ignored
     */
    public CreateView {
        view = view.withTriggers(List.of());
    }

    @Override
    public Schema applyTo(Schema before) {
        StepMismatch.unless(before.view(view.name()).isEmpty(), "view " + view.name() + " already exists");
        StepMismatch.unless(before.table(view.name()).isEmpty(), "table " + view.name() + " already exists");
        return before.plus(view);
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(SqlStatement.tx(ViewSql.create(view)));
        for (Index index : view.indexes()) {
            statements.addAll(IndexSql.create(view.name(), index));
        }
        if (view.comment().isPresent()) {
            statements.add(SqlStatement.tx(ViewSql.comment(view, view.comment())));
        }
        view.columnComments()
                .forEach(comment -> statements.add(SqlStatement.tx(
                        Ddl.commentOnColumn(view.name(), comment.column(), Optional.of(comment.text())))));
        return statements;
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new DropView(view.name(), false));
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("sql", "file");
    }

    @Override
    public List<ObjectKey> creates() {
        return List.of(subject());
    }

    @Override
    public NameReferences needs() {
        return Dependencies.of(view);
    }

    @Override
    public Purpose purpose(ChangeSet among) {
        return Purpose.restorationIf(among.before()
                .view(view.name())
                .map(old -> old.withTriggers(List.of()))
                .filter(view::equals)
                .isPresent());
    }

    @Override
    public ObjectKey subject() {
        return view.key();
    }

    @Override
    public String describe() {
        return "create " + ViewSql.kind(view) + " " + view.name();
    }
}
