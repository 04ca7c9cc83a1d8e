package dev.kedge.core.step;

import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.ObjectSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.Commented;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.DomainCheck;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.sql.Prose;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * Sets or removes the comment of an object, or of a part of one such as a column or index.
 *
 * @param object its key
 * @param comment the comment; absent to remove it
 */
@Experimental
public record CommentObject(ObjectKey object, @Prose Optional<String> comment) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Commented commented = Find.commented(before, object).withComment(comment);
        if (commented instanceof DomainCheck check) {
            Domain domain = Find.domain(before, object.owner());
            return before.plus(domain.withChecks(domain.checks().stream()
                    .map(other -> other.name().equals(check.name()) ? check : other)
                    .toList()));
        }
        return commented instanceof Part part ? before.withPart(object, part) : before.plus((SchemaObject) commented);
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(ObjectSql.comment(situation.before(), object, comment));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(
                new CommentObject(object, Find.commented(before, object).comment()));
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
        return object;
    }

    @Override
    public String describe() {
        return (comment.isPresent() ? "comment on " : "remove comment of ") + ObjectSql.described(object);
    }
}
