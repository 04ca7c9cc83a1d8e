package dev.kedge.core.schema;

import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Keeps retired columns and tables in a declared schema, as they are in the committed one, together with all that belongs to
 * them: keys, indexes, checks, partitions, rights and owned sequences, and the types and routines that they need.
 */
@Experimental
public final class RetiredObjects {
    /** The objects that a column or table may need and that are not declared with an entity. */
    private static final Set<ObjectKey.Kind> NEEDED = EnumSet.of(
            ObjectKey.Kind.EXTENSION,
            ObjectKey.Kind.ENUM,
            ObjectKey.Kind.DOMAIN,
            ObjectKey.Kind.SEQUENCE,
            ObjectKey.Kind.COMPOSITE_TYPE,
            ObjectKey.Kind.ROUTINE);

    private final Schema committed;
    private final Deque<ObjectKey> kept = new ArrayDeque<>();
    private final Set<ObjectKey> all = new LinkedHashSet<>();
    private Schema schema;

    private RetiredObjects(Schema declared, Schema committed) {
        this.schema = declared;
        this.committed = committed;
    }

    /**
     * What was kept.
     *
     * @param schema the declared schema with the retired columns and tables, and their marks
     * @param kept the keys of the objects and parts that were taken from the committed schema
     */
    public record Result(Schema schema, Set<ObjectKey> kept) {
        /**
         * Copies the set.
         *
         * @param schema the declared schema with the retired columns and tables, and their marks
         * @param kept the keys of the objects and parts that were taken from the committed schema
         */
        public Result {
            kept = Set.copyOf(kept);
        }
    }

    /**
     * {@return a declared schema with its retired columns and tables}
     *
     * @param declared the schema that the entities declare
     * @param committed the committed schema, which has the columns and tables under their declared names
     * @param retired the keys of the columns and tables; the declared schema has the tables of the columns
     */
    public static Result in(Schema declared, Schema committed, List<ObjectKey> retired) {
        RetiredObjects objects = new RetiredObjects(declared, committed);
        for (ObjectKey key : retired) {
            if (key.kind() == ObjectKey.Kind.COLUMN) {
                objects.keepColumn(key);
            } else {
                objects.keepTable(key);
            }
        }
        objects.keepNeeded();
        objects.schema = objects.schema.plus(retired.stream().map(Retired::of).toList());
        return new Result(objects.schema, objects.all);
    }

    private void keepColumn(ObjectKey key) {
        QualifiedName name = key.owner();
        Table from = committed.table(name).orElseThrow();
        Column column = from.column(key.name()).orElseThrow();
        schema = schema.withTable(name, table -> {
            List<Column> columns = new ArrayList<>(table.columns());
            columns.add(column);
            Table with = table.withColumns(columns);
            for (Constraint constraint : from.constraints()) {
                boolean own = constraint.mentions(key.name())
                        && with.constraint(constraint.name()).isEmpty();
                with = own ? with.plus(constraint) : with;
                note(own, ObjectKey.constraint(name, constraint));
            }
            List<Index> indexes = new ArrayList<>(with.indexes());
            for (Index index : from.indexes()) {
                boolean own =
                        index.mentions(key.name()) && with.index(index.name()).isEmpty();
                if (own) {
                    indexes.add(index);
                }
                note(own, ObjectKey.index(name, index.name()));
            }
            List<Statistics> statistics = new ArrayList<>(with.statistics());
            for (Statistics object : from.statistics()) {
                boolean own = object.mentions(key.name())
                        && with.statistics().stream()
                                .noneMatch(other -> other.name().equals(object.name()));
                if (own) {
                    statistics.add(object);
                }
                note(own, ObjectKey.part(name, object));
            }
            return with.withIndexes(indexes).withStatistics(statistics);
        });
        note(true, key);
        for (Right right : committed.rightsOn(ObjectKey.table(name))) {
            if (right instanceof Grant grant) {
                List<Permission> own = grant.minus(
                                grant.withoutColumn(key.name()).permissions())
                        .permissions();
                Grant there =
                        schema.object(grant.key()).map(Grant.class::cast).orElse(grant.withPermissions(List.of()));
                schema = own.isEmpty() ? schema : schema.plus(there.plus(own));
            }
        }
        keepSequences(owner -> owner.table().equals(name) && owner.column().equals(key.name()));
    }

    private void keepTable(ObjectKey key) {
        keep(committed.object(key).orElseThrow());
        new PartitionTree(committed).under(key.owner()).forEach(this::keep);
        keepSequences(owner -> owner.table().equals(key.owner()));
    }

    private void keepSequences(Predicate<ColumnName> owner) {
        committed.all(Sequence.class).stream()
                .filter(sequence -> sequence.ownedBy().filter(owner).isPresent())
                .forEach(this::keep);
    }

    /** Keeps an object with its rights, unless it is declared. */
    private void keep(SchemaObject object) {
        if (schema.object(object.key()).isEmpty()) {
            schema = schema.plus(object).plus(committed.rightsOn(object.key()));
            note(true, object.key());
            object.innerKeys().forEach(all::add);
        }
    }

    private void note(boolean isKept, ObjectKey key) {
        if (isKept && all.add(key)) {
            kept.add(key);
        }
    }

    /** Keeps what the kept objects need, and what that needs. */
    private void keepNeeded() {
        Requirements requirements = new Requirements(committed);
        List<SchemaObject> others = committed.objects().values().stream()
                .filter(object -> NEEDED.contains(object.key().kind()))
                .toList();
        while (!kept.isEmpty()) {
            ObjectKey next = kept.remove();
            others.stream().filter(other -> requirements.needs(next, other)).forEach(this::keep);
        }
        Stream<SchemaObject> objects = all.stream().flatMap(key -> schema.object(key).stream());
        Namespace.impliedBy(objects.toList()).stream()
                .filter(space -> committed.object(space.key()).isPresent())
                .forEach(this::keep);
    }

    /**
     * {@return the reason why a column cannot be retired, such as {@code primary key prices_pkey}; absent if it can}
     *
     * @param table the committed table
     * @param column the name of the column
     */
    public static Optional<String> obstacle(Table table, String column) {
        Stream<String> keys = table.constraints().stream()
                .filter(constraint -> constraint.mentions(column))
                .flatMap(constraint -> obstacle(constraint).stream());
        Stream<String> indexes = table.indexes().stream()
                .filter(index -> index.unique() && index.nullsNotDistinct() && index.mentions(column))
                .map(index -> "index " + index.name() + ", in which nulls are not distinct");
        Stream<String> partitioning = table.settings().partitioning().stream()
                .filter(by -> by.keys().stream()
                        .anyMatch(on -> NameReferences.of(on.on().text()).hasAny(Set.of(column))))
                .map(by -> "partition key");
        return Stream.of(keys, indexes, partitioning).flatMap(some -> some).findFirst();
    }

    private static Optional<String> obstacle(Constraint constraint) {
        if (constraint instanceof PrimaryKey) {
            return Optional.of("primary key " + constraint.name());
        }
        if (constraint instanceof Exclusion) {
            return Optional.of("exclusion constraint " + constraint.name());
        }
        return constraint instanceof UniqueConstraint unique && unique.nullsNotDistinct()
                ? Optional.of("unique constraint " + unique.name() + ", in which nulls are not distinct")
                : Optional.empty();
    }
}
