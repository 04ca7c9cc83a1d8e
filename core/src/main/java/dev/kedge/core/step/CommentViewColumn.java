package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.ViewSql;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.View.ColumnComment;
import dev.kedge.core.sql.Prose;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets or removes the comment of a view's column. It is not a {@link CommentObject}, because the columns of a view come
 * from its query and have no keys.
 *
 * @param view the view
 * @param column the column's name
 * @param comment the comment; absent to remove it
 */
@Experimental
public record CommentViewColumn(
        QualifiedName view, String column, @Prose Optional<String> comment) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        List<ColumnComment> comments =
                new ArrayList<>(ViewSql.find(before, view).columnComments());
        comments.removeIf(other -> other.column().equals(column));
        comment.ifPresent(text -> comments.add(new ColumnComment(column, text)));
        return before.withView(view, v -> v.withColumnComments(comments));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx(Ddl.commentOnColumn(view, column, comment)));
    }

    @Override
    public Inverse inverse(Schema before) {
        Optional<String> old = ViewSql.find(before, view).columnComments().stream()
                .filter(other -> other.column().equals(column))
                .map(ColumnComment::text)
                .findFirst();
        return Inverse.exact(new CommentViewColumn(view, column, old));
    }

    @Override
    public boolean isUnnoticed() {
        return true;
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.view(view);
    }

    @Override
    public String describe() {
        return (comment.isPresent() ? "comment on column " : "remove comment of column ") + view + "." + column;
    }
}
