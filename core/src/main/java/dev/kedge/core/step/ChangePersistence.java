package dev.kedge.core.step;

import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.TableChange.Action;
import dev.kedge.core.ddl.TableChange.Pass;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Persistence;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a table unlogged, or logged again.
 *
 * @param table the table
 * @param unlogged whether its rows are no longer written to the WAL
 */
@Experimental
public record ChangePersistence(QualifiedName table, boolean unlogged) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Situation.at(before).table(table);
        Schema followed = before;
        for (Sequence own : apart(before)) {
            followed = followed.plus(own.withPersistence(Persistence.OF_OWNER));
        }
        return followed.withTable(table, t -> t.withSettings(t.settings().withUnlogged(unlogged)));
    }

    /** The sequences that the table owns and that are not logged as it is. The server changes them together with it. */
    private List<Sequence> apart(Schema schema) {
        return schema.all(Sequence.class).stream()
                .filter(sequence -> sequence.persistence() != Persistence.OF_OWNER
                        && sequence.ownedBy()
                                .filter(column -> column.table().equals(table))
                                .isPresent())
                .toList();
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        String sql = unlogged ? "SET UNLOGGED" : "SET LOGGED";
        List<String> numbered = situation.table(table).columns().stream()
                .filter(column -> column.identity().isPresent())
                .map(Column::name)
                .toList();
        return List.of(SqlStatement.rewriteInOrder(table, new Action(Pass.PERSISTENCE, sql, numbered, List.of())));
    }

    @Override
    public Inverse inverse(Schema before) {
        boolean was = Situation.at(before).table(table).settings().unlogged();
        List<Step> steps = new ArrayList<>();
        steps.add(new ChangePersistence(table, was));
        apart(before).forEach(own -> steps.add(new ChangeSequencePersistence(own.name(), own.persistence())));
        return Inverse.exact(steps.toArray(Step[]::new));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        if (!situation.inUse(table)) {
            return List.of();
        }
        List<Hazard> hazards = new ArrayList<>();
        hazards.add(new Hazard(
                Hazard.Kind.REWRITE,
                subject(),
                "Making " + table + (unlogged ? " unlogged" : " logged")
                        + " rewrites the whole table and blocks reads and writes of it."));
        if (unlogged) {
            hazards.add(new Hazard(
                    Hazard.Kind.DATA_LOSS,
                    subject(),
                    "A crash of the server empties " + table
                            + " once it is unlogged, and replicas do not have its rows."));
        }
        return hazards;
    }

    @Override
    public boolean isUnnoticed() {
        return true;
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("unlogged");
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.table(table);
    }

    @Override
    public String describe() {
        return "make table " + table + (unlogged ? " unlogged" : " logged");
    }
}
