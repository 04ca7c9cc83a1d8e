package dev.kedge.core.step;

import dev.kedge.core.ddl.RoutineSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * Sets or removes the comment of a function or procedure.
 *
 * @param routine its name together with the types of its arguments
 * @param comment the comment; absent to remove it
 */
public record CommentRoutine(QualifiedName routine, Optional<String> comment) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        return before.plus(RoutineSql.find(before, routine).withComment(comment));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        Routine commented = RoutineSql.find(situation.before(), routine);
        return List.of(SqlStatement.tx(RoutineSql.comment(commented, comment)));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(
                new CommentRoutine(routine, RoutineSql.find(before, routine).comment()));
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
        return new ObjectKey(ObjectKey.Kind.ROUTINE, routine, "");
    }

    @Override
    public String describe() {
        return (comment.isPresent() ? "comment on routine " : "remove comment of routine ") + routine;
    }
}
