package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.Words;
import dev.kedge.core.schema.Commented;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * Sets or removes the comment of a domain, composite type or sequence.
 *
 * @param kind what it is
 * @param name its name
 * @param comment the comment; absent to remove it
 */
public record CommentObject(ObjectKey.Kind kind, QualifiedName name, Optional<String> comment) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        return before.plus(find(before).withComment(comment));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx(Ddl.commentOn(kind, name, comment)));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new CommentObject(kind, name, find(before).comment()));
    }

    private Commented<?> find(Schema schema) {
        return (Commented<?>) Find.object(schema, subject());
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
        return ObjectKey.of(kind, name);
    }

    @Override
    public String describe() {
        return (comment.isPresent() ? "comment on " : "remove comment of ") + Words.plain(kind) + " " + name;
    }
}
