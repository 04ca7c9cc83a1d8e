package dev.kedge.core.step;

import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.Sequences;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.schema.SequenceOptions;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Changes how a sequence counts. It continues from the number that it has reached, as far as its new bounds allow.
 *
 * @param sequence its name
 * @param type the new type of its numbers
 * @param options its new options
 */
@Experimental
public record ChangeSequence(QualifiedName sequence, PgType type, SequenceOptions options) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        return before.plus(Find.sequence(before, sequence).withOptions(type, options));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return Sequences.change(
                Find.sequence(situation.before(), sequence),
                Sequence.of(sequence).withOptions(type, options));
    }

    @Override
    public Inverse inverse(Schema before) {
        Sequence old = Find.sequence(before, sequence);
        return Inverse.exact(new ChangeSequence(sequence, old.type(), old.options()));
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("increment", "min", "max", "start", "cache", "cycle", "type", "value");
    }

    @Override
    public ObjectKey subject() {
        return Sequence.key(sequence);
    }

    @Override
    public String describe() {
        return "change how sequence " + sequence + " counts";
    }
}
