package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * Sets or removes the comment of a table.
 *
 * @param table the table
 * @param comment the comment; absent to remove it
 */
public record CommentTable(QualifiedName table, Optional<String> comment) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        StepMismatch.unless(before.table(table).isPresent(), "there is no table " + table);
        return before.withTable(table, t -> t.withComment(comment));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx(Ddl.commentOnTable(table, comment)));
    }

    @Override
    public Inverse inverse(Schema before) {
        Table commented = before.table(table).orElseThrow(() -> StepMismatch.noTable(table));
        return Inverse.exact(new CommentTable(table, commented.comment()));
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
        return ObjectKey.table(table);
    }

    @Override
    public String describe() {
        return (comment.isPresent() ? "comment on table " : "remove comment of table ") + table;
    }
}
