package dev.kedge.core.step;

import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Persistence;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.stability.Experimental;
import java.util.List;

/**
 * Makes a sequence unlogged, or logged again. PostgreSQL supports this from version 15.
 *
 * @param sequence its name
 * @param persistence whether it is written to the WAL afterwards
 */
@Experimental
public record ChangeSequencePersistence(QualifiedName sequence, Persistence persistence) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        return before.plus(Find.sequence(before, sequence).withPersistence(persistence));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        Sequence changed = Find.sequence(situation.before(), sequence).withPersistence(persistence);
        return List.of(SqlStatement.tx("ALTER SEQUENCE " + sequence.sql()
                + (changed.isUnlogged(situation.before()) ? " SET UNLOGGED" : " SET LOGGED")));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new ChangeSequencePersistence(
                sequence, Find.sequence(before, sequence).persistence()));
    }

    /** A crash sets an unlogged sequence back to its start, so it gives out numbers again that it has given out. */
    @Override
    public List<Hazard> hazards(Situation situation) {
        Sequence changed = Find.sequence(situation.before(), sequence);
        boolean unlogged = changed.withPersistence(persistence).isUnlogged(situation.before());
        return unlogged && !changed.isUnlogged(situation.before())
                ? List.of(new Hazard(
                        Hazard.Kind.DATA_LOSS,
                        subject(),
                        "A crash of the server sets " + sequence
                                + " back to its start once it is unlogged, and replicas do not have its number."))
                : List.of();
    }

    @Override
    public boolean isUnnoticed() {
        return true;
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("persistence");
    }

    @Override
    public ObjectKey subject() {
        return Sequence.key(sequence);
    }

    @Override
    public String describe() {
        return switch (persistence) {
            case OF_OWNER -> "reset the persistence of sequence " + sequence;
            case LOGGED -> "make sequence " + sequence + " logged";
            case UNLOGGED -> "make sequence " + sequence + " unlogged";
        };
    }
}
