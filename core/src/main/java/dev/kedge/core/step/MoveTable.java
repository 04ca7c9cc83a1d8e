package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.RelationRenaming;
import dev.kedge.core.schema.Renaming;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.sql.Literal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Moves a table with all that belongs to it, its partitions too, to another schema; foreign keys that refer to it follow by themselves.
 *
 * @param table its name so far
 * @param schema the schema from now on; empty for the database's default schema
 */
public record MoveTable(QualifiedName table, String schema) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Situation.at(before).table(table);
        StepMismatch.unless(before.table(moved()).isEmpty(), "table " + moved() + " is there already");
        Schema after = before;
        for (QualifiedName partition : partitions(before)) {
            StepMismatch.unless(
                    before.partition(in(schema, partition)).isEmpty(), in(schema, partition) + " is there already");
            after = after.renamed(new RelationRenaming(partition, in(schema, partition)));
        }
        after = after.renamed(new RelationRenaming(table, moved()));
        // a sequence that a column owns goes where its table goes
        for (Sequence sequence : after.all(Sequence.class)) {
            if (sequence.ownedBy()
                    .filter(owner -> owner.table().equals(moved()))
                    .isPresent()) {
                after = after.renamed(
                        new RelationRenaming(sequence.name(), sequence.name().withSchema(schema)));
            }
        }
        return after;
    }

    /** The partitions that are where the table is: the server leaves them there when it moves the table. */
    private List<QualifiedName> partitions(Schema before) {
        return new PartitionTree(before)
                .under(table).stream()
                        .map(Partition::name)
                        .filter(name -> name.schema().equals(table.schema()))
                        .toList();
    }

    private QualifiedName moved() {
        return in(schema, table);
    }

    private static QualifiedName in(String schema, QualifiedName name) {
        return new QualifiedName(schema, name.name());
    }

    /** The default schema is the first of the search path, whatever it is called. */
    @Override
    public List<SqlStatement> statements(Situation situation) {
        return Stream.concat(Stream.of(table), partitions(situation.before()).stream())
                .map(this::move)
                .toList();
    }

    private SqlStatement move(QualifiedName relation) {
        if (!schema.isEmpty()) {
            return SqlStatement.tx(Ddl.alter(relation, "SET SCHEMA " + Ddl.quote(schema)));
        }
        return SqlStatement.tx("DO $kedge$\nBEGIN\n    EXECUTE " + Literal.quote(Ddl.alter(relation, "SET SCHEMA "))
                + " || quote_ident(current_schema());\nEND $kedge$");
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new MoveTable(moved(), table.schema()));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return situation.inUse(table)
                ? List.of(new Hazard(
                        Hazard.Kind.BROKEN_CALLERS,
                        subject(),
                        "Code that runs now still asks for table " + table + "."))
                : List.of();
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return false;
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("schema");
    }

    @Override
    public Optional<Renaming> renaming() {
        return Optional.of(new RelationRenaming(table, moved()));
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.table(table);
    }

    @Override
    public String describe() {
        return "move table " + table + " to " + (schema.isEmpty() ? "the default schema" : "schema " + schema);
    }
}
