package dev.kedge.core.step;

import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops a sequence that no default uses any more, and the number that it has reached.
 *
 * @param sequence its name
 */
@Experimental
public record DropSequence(QualifiedName sequence) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Find.sequence(before, sequence);
        return before.minus(subject());
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(SqlStatement.tx("DROP SEQUENCE " + sequence.sql()));
    }

    @Override
    public Inverse inverse(Schema before) {
        Sequence gone = Find.sequence(before, sequence);
        List<Step> steps = new ArrayList<>();
        steps.add(new CreateSequence(gone));
        gone.ownedBy().ifPresent(owner -> steps.add(new OwnSequence(sequence, gone.ownedBy())));
        Rights.restoring(before, subject(), steps);
        return Inverse.lossy(steps.toArray(Step[]::new));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return List.of(new Hazard(
                Hazard.Kind.DATA_LOSS,
                subject(),
                "Dropping sequence " + sequence + " forgets which numbers it has given out."));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return false;
    }

    @Override
    public boolean drops(ObjectKey key) {
        return key.isSame(subject());
    }

    @Override
    public ObjectKey subject() {
        return Sequence.key(sequence);
    }

    @Override
    public String describe() {
        return "drop sequence " + sequence;
    }
}
