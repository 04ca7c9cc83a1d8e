package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.Sequences;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Persistence;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Creates a sequence. The column that owns it is set by a later step.
 *
 * @param sequence the sequence; its owner is ignored
 */
@Experimental
public record CreateSequence(Sequence sequence) implements Step {
    /**
     * Removes the owner.
     *
     * @param sequence the sequence; its owner is ignored
     */
    public CreateSequence {
        sequence = sequence.withOwner(Optional.empty());
    }

    @Override
    public Schema applyTo(Schema before) {
        Find.none(before, subject());
        return before.plus(sequence);
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(SqlStatement.tx("CREATE " + (sequence.persistence() == Persistence.UNLOGGED ? "UNLOGGED " : "")
                + "SEQUENCE " + sequence.name().sql() + Sequences.definition(sequence)));
        sequence.comment()
                .ifPresent(comment -> statements.add(
                        SqlStatement.tx(Ddl.commentOn(ObjectKey.Kind.SEQUENCE, sequence.name(), sequence.comment()))));
        return statements;
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.lossy(new DropSequence(sequence.name()));
    }

    @Override
    public List<ObjectKey> creates() {
        return List.of(subject());
    }

    @Override
    public ObjectKey subject() {
        return sequence.key();
    }

    @Override
    public String describe() {
        return "create sequence " + sequence.name();
    }
}
