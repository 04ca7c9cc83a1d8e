package dev.kedge.core.step;

import dev.kedge.core.schema.Dependencies;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.KeyedParts;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.NameReferences;
import dev.kedge.core.sql.RecordReferences;
import dev.kedge.core.stability.Experimental;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The effects of a step: the keys that it writes, which are found by comparing the schemas before and after it, and the
 * names that it reads, which are found in its text. New kinds of steps therefore need no code for this. The names may
 * contain false positives.
 *
 * @param writes the keys that it creates, changes or drops
 * @param reads the names in its text
 * @param referred the tables that its foreign keys refer to; it needs their keys without naming them
 * @param shapes the partitioned tables whose columns and constraints a table must match when it becomes a partition or
 *     stops being one, and the tables that hand-written SQL changes
 */
@Experimental
public record Footprint(
        SortedMap<ObjectKey, Write> writes,
        NameReferences reads,
        Set<QualifiedName> referred,
        Set<QualifiedName> shapes) {

    /** What a step does to one key. */
    public enum Touch {
        /** The key is new. */
        CREATES,
        /** The object changes. */
        CHANGES,
        /** The key is removed. */
        DROPS
    }

    /**
     * The effect on one key.
     *
     * @param touch what the step does to the key
     * @param change the fact before and after the step
     */
    public record Write(Touch touch, KeyedParts.Change change) {
        private static Write of(KeyedParts.Change change) {
            Touch touch =
                    change.before().isEmpty() ? Touch.CREATES : change.after().isEmpty() ? Touch.DROPS : Touch.CHANGES;
            return new Write(touch, change);
        }
    }

    /**
     * Copies the collections.
     *
     * @param writes the keys that it creates, changes or drops
     * @param reads the names in its text
     * @param referred the tables that its foreign keys refer to; it needs their keys without naming them
     * @param shapes the partitioned tables whose columns and constraints a table must match when it becomes a partition
     *     or stops being one, and the tables that hand-written SQL changes
     */
    public Footprint {
        writes = Collections.unmodifiableSortedMap(new TreeMap<>(writes));
        referred = Set.copyOf(referred);
        shapes = Set.copyOf(shapes);
    }

    /**
     * {@return the footprint of hand-written SQL}
     *
     * @param sql the SQL text
     * @param touched the tables whose schema it changes, in a way that is not known
     */
    public static Footprint ofSql(String sql, Collection<QualifiedName> touched) {
        String names = touched.stream().map(QualifiedName::sql).collect(Collectors.joining(" ", "\n", ""));
        return new Footprint(new TreeMap<>(), NameReferences.withStrings(sql + names), Set.of(), Set.copyOf(touched));
    }

    static Footprint of(Step step, Schema before) {
        SortedMap<ObjectKey, Write> writes = new TreeMap<>();
        Schema after = step.applyTo(before);
        KeyedParts.changed(before, after).forEach((key, change) -> writes.put(key, Write.of(change)));
        Set<QualifiedName> referred = writes.values().stream()
                .flatMap(write -> write.change().after().stream())
                .filter(ForeignKey.class::isInstance)
                .map(key -> ((ForeignKey) key).target())
                .collect(Collectors.toSet());
        Set<QualifiedName> shapes = Stream.of(before, after)
                .flatMap(schema -> schema.partitions().stream()
                        .filter(partition -> writes.containsKey(partition.key())
                                && writes.containsKey(ObjectKey.table(partition.name())))
                        .flatMap(partition -> new PartitionTree(schema).root(partition).stream()))
                .map(Table::name)
                .collect(Collectors.toSet());
        return new Footprint(writes, RecordReferences.of((Record) step), referred, shapes);
    }

    /** Whether this step depends on what another step does to a key. */
    boolean needs(ObjectKey key, Touch touch) {
        if (key.kind().isOfRelation() && shapes.contains(key.owner())) {
            return true;
        }
        return switch (key.kind()) {
            case GRANT, REVOCATION, OWNER, RETIRED -> false;
            case TABLE, NAMESPACE, EXTENSION, ENUM, COMPOSITE_TYPE, RANGE_TYPE, COLLATION ->
                touch != Touch.CHANGES && isNamed(key);
            case ENUM_VALUE -> touch == Touch.DROPS && reads.has(key.name());
            case COLUMN -> isOfNamed(key) && (reads.everything() || reads.has(key.name()));
            case PRIMARY_KEY, UNIQUE, INDEX ->
                isOfNamed(key) && reads.has(key.name()) || touch != Touch.CREATES && referred.contains(key.owner());
            case ATTRIBUTE, CHECK, FOREIGN_KEY, EXCLUSION, STATISTICS, TRIGGER, POLICY ->
                isOfNamed(key) && reads.has(key.name());
            case DOMAIN, SEQUENCE, ROUTINE, VIEW, PARTITION, SQL_OBJECT -> isNamed(key);
        };
    }

    private boolean isOfNamed(ObjectKey key) {
        return reads.has(key.owner().name());
    }

    private boolean isNamed(ObjectKey key) {
        return reads.hasAny(Dependencies.namesOf(key));
    }
}
