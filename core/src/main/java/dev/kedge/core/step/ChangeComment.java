package dev.kedge.core.step;

import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * Sets or removes the comment of a column.
 *
 * @param table the table
 * @param column the column's name
 * @param comment the comment; absent to remove it
 */
public record ChangeComment(QualifiedName table, String column, Optional<String> comment) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Situation.at(before).column(table, column);
        return before.withTable(table, t -> t.withColumn(column, c -> c.withComment(comment)));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.comment(table, column, comment));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new ChangeComment(
                table, column, Situation.at(before).column(table, column).comment()));
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
        return ObjectKey.column(table, column);
    }

    @Override
    public String describe() {
        return (comment.isPresent() ? "comment on column " : "remove comment of column ") + subject();
    }
}
