package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.ObjectSql;
import dev.kedge.core.ddl.Ranges;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.ddl.Words;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.RangeType;
import dev.kedge.core.schema.RelationRenaming;
import dev.kedge.core.schema.Renaming;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Moves a table, type or sequence to another schema. References to it follow automatically. A table's partitions in the
 * same schema and the sequences that its columns own move with it.
 *
 * @param object its old key
 * @param schema the new schema; empty for the default one
 */
@Experimental
public record MoveObject(ObjectKey object, String schema) implements Step {
    private static final Set<ObjectKey.Kind> MOVED = Set.of(
            ObjectKey.Kind.TABLE,
            ObjectKey.Kind.ENUM,
            ObjectKey.Kind.DOMAIN,
            ObjectKey.Kind.RANGE_TYPE,
            ObjectKey.Kind.COLLATION,
            ObjectKey.Kind.COMPOSITE_TYPE,
            ObjectKey.Kind.SEQUENCE);

    @Override
    public Schema applyTo(Schema before) {
        StepMismatch.unless(
                MOVED.contains(object.kind()), "a step of this kind moves no " + Words.plain(object.kind()));
        Find.object(before, object);
        Schema after = before;
        for (ObjectKey moved : together(before)) {
            Find.none(before, target(moved));
            after = after.renamed(Renaming.of(moved, target(moved)));
        }
        for (RelationRenaming sequence : IdentitySequences.moved(before, object.owner(), schema)) {
            after = after.renamed(sequence);
        }
        for (Sequence sequence : after.all(Sequence.class)) {
            boolean owned = sequence.ownedBy()
                    .filter(column -> ObjectKey.table(column.table()).equals(target(object)))
                    .isPresent();
            if (owned) {
                after = after.renamed(Renaming.of(sequence.key(), target(sequence.key())));
            }
        }
        return after;
    }

    /**
     * The partitions in the same schema, then the object. The server does not move the partitions of a table itself.
     */
    private List<ObjectKey> together(Schema before) {
        return Stream.concat(partitions(before), Stream.of(object)).toList();
    }

    private Stream<ObjectKey> partitions(Schema before) {
        return object.kind() == ObjectKey.Kind.TABLE
                ? new PartitionTree(before)
                        .under(object.owner()).stream()
                                .map(Partition::key)
                                .filter(key -> key.owner()
                                        .schema()
                                        .equals(object.owner().schema()))
                : Stream.empty();
    }

    /** The statistics objects of a table and of the partitions that move with it. The server leaves them where they are. */
    private Stream<String> statistics(Schema before) {
        return object.kind() == ObjectKey.Kind.TABLE
                ? together(before).stream()
                        .flatMap(key -> before.relation(key.owner()).stream())
                        .flatMap(table -> table.statistics().stream()
                                .map(statistics -> ObjectSql.named(before, ObjectKey.part(table.name(), statistics))))
                : Stream.empty();
    }

    /** What the server does not move with a range type. */
    private Stream<String> members(Schema before) {
        return object.kind() == ObjectKey.Kind.RANGE_TYPE
                ? Ranges.members((RangeType) Find.object(before, object)).stream()
                        .filter(member -> member.function() || !hasOwnMultirange(before))
                        .map(Ranges.Member::named)
                : Stream.empty();
    }

    private boolean hasOwnMultirange(Schema before) {
        return ((RangeType) Find.object(before, object)).multirange().isPresent();
    }

    private ObjectKey target(ObjectKey moved) {
        return moved.withOwner(moved.owner().withSchema(schema));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        Schema before = situation.before();
        return Stream.of(
                        members(before),
                        Stream.of(ObjectSql.named(before, object)),
                        partitions(before).map(key -> ObjectSql.named(before, key)),
                        statistics(before))
                .flatMap(names -> names)
                .map(named -> SqlStatement.tx(move("ALTER " + named + " SET SCHEMA")))
                .toList();
    }

    /** Only the server knows the name of the default schema: it is the first one in the search path. */
    private String move(String statement) {
        if (!schema.isEmpty()) {
            return statement + " " + Ddl.quote(schema);
        }
        return object.kind() == ObjectKey.Kind.TABLE
                ? "DO $kedge$\nBEGIN\n    EXECUTE " + Literal.quote(statement + " ")
                        + " || quote_ident(current_schema());\nEND $kedge$"
                : Ddl.inDefaultSchema(statement);
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new MoveObject(target(object), object.owner().schema()));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return RenameRule.of(object.kind()).hazard(situation, object).stream().toList();
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
        return Optional.of(Renaming.of(object, target(object)));
    }

    @Override
    public ObjectKey subject() {
        return object;
    }

    @Override
    public String describe() {
        return "move " + ObjectSql.described(object) + " to "
                + (schema.isEmpty() ? "the default schema" : "schema " + schema);
    }
}
