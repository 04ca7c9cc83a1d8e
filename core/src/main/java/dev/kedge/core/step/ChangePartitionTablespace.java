package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * Moves a partition to another tablespace.
 *
 * @param partition its name
 * @param tablespace the new tablespace; absent for the server's default
 */
@Experimental
public record ChangePartitionTablespace(QualifiedName partition, Optional<String> tablespace) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        return before.plus(find(before).withTablespace(tablespace));
    }

    private Partition find(Schema before) {
        return before.partition(partition).orElseThrow(() -> new StepMismatch("there is no partition " + partition));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        String move = Ddl.alter(partition, "SET TABLESPACE " + Ddl.quote(tablespace.orElse("pg_default")));
        return List.of(SqlStatement.ownTx(move));
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(
                new ChangePartitionTablespace(partition, find(before).tablespace()));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return situation.inUse(partition)
                        && find(situation.before()).partitioning().isEmpty()
                ? List.of(new Hazard(
                        Hazard.Kind.REWRITE,
                        subject(),
                        "Moving partition " + partition + " copies all of it and blocks reads and writes of it."))
                : List.of();
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("tablespace");
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.partition(partition);
    }

    @Override
    public String describe() {
        return "move partition " + partition + " to "
                + tablespace.map(space -> "tablespace " + space).orElse("the default tablespace");
    }
}
