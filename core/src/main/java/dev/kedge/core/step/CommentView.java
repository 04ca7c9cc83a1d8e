package dev.kedge.core.step;

import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.ViewSql;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * Sets or removes the comment of a view.
 *
 * @param view the view
 * @param comment the comment; absent to remove it
 */
public record CommentView(QualifiedName view, Optional<String> comment) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        ViewSql.find(before, view);
        return before.withView(view, v -> v.withComment(comment));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx(ViewSql.comment(ViewSql.find(situation.before(), view), comment)));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new CommentView(view, ViewSql.find(before, view).comment()));
    }

    @Override
    public boolean isUnnoticed() {
        return true;
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("comment");
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.view(view);
    }

    @Override
    public String describe() {
        return (comment.isPresent() ? "comment on view " : "remove comment of view ") + view;
    }
}
