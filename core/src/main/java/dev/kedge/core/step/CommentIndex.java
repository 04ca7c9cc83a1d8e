package dev.kedge.core.step;

import dev.kedge.core.ddl.IndexSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * Sets or removes the comment of an index that no constraint owns.
 *
 * @param table its table or materialized view
 * @param index its name
 * @param comment the comment; absent to remove it
 */
public record CommentIndex(QualifiedName table, String index, Optional<String> comment) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Index commented = find(before);
        return before.withIndexes(
                table,
                before.indexes(table).orElseThrow().stream()
                        .map(other -> other.equals(commented) ? commented.withComment(comment) : other)
                        .toList());
    }

    private Index find(Schema schema) {
        return schema.indexes(table).orElseThrow(() -> StepMismatch.noTable(table)).stream()
                .filter(other -> other.name().equals(index))
                .findFirst()
                .orElseThrow(() -> new StepMismatch("table " + table + " has no index " + index));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(
                SqlStatement.tx(IndexSql.comment(table, find(situation.before()).withComment(comment))));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new CommentIndex(table, index, find(before).comment()));
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
        return ObjectKey.index(table, index);
    }

    @Override
    public String describe() {
        return (comment.isPresent() ? "comment on index " : "remove comment of index ") + index + " of " + table;
    }
}
