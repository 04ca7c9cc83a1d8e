package dev.kedge.core.step;

import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.Sequences;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.ColumnName;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a column the owner of a sequence, which is then dropped with it, or removes the owner.
 *
 * @param sequence its name
 * @param owner the column; absent for none
 */
@Experimental
public record OwnSequence(QualifiedName sequence, Optional<ColumnName> owner) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        return before.plus(Find.sequence(before, sequence).withOwner(owner));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(SqlStatement.tx("ALTER SEQUENCE " + sequence.sql() + " OWNED BY "
                + owner.map(ColumnName::sql).orElse("NONE")));
        Schema before = situation.before();
        boolean unlogged = Find.sequence(applyTo(before), sequence).isUnlogged(applyTo(before));
        if (unlogged != Find.sequence(before, sequence).isUnlogged(before)) {
            statements.add(SqlStatement.tx(Sequences.follow(sequence, unlogged)));
        }
        return statements;
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(
                new OwnSequence(sequence, Find.sequence(before, sequence).ownedBy()));
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("ownedBy");
    }

    @Override
    public ObjectKey subject() {
        return Sequence.key(sequence);
    }

    @Override
    public String describe() {
        return owner.map(column -> "let " + column + " own sequence " + sequence)
                .orElse("let no column own sequence " + sequence);
    }
}
