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
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a step touches: the keys that it writes, which the schemas before and after it tell, and the names that it reads,
 * which are those that it holds. So it needs nothing of a new kind of step. What it reads may be one name too many.
 *
 * @param writes what it creates, changes and drops
 * @param reads the names that it holds
 * @param referred the tables that its foreign keys refer to, whose keys they need without naming them
 * @param shapes the partitioned tables whose shape a table gets or must have when it stops or begins to be a partition
 */
@Experimental
public record Footprint(
        SortedMap<ObjectKey, Write> writes,
        NameReferences reads,
        Set<QualifiedName> referred,
        Set<QualifiedName> shapes) {

    /** What is done to one key. */
    public enum Touch {
        /** It was not there. */
        CREATES,
        /** It is another than it was. */
        CHANGES,
        /** It is gone. */
        DROPS
    }

    /**
     * What becomes of one key.
     *
     * @param touch what is done to it
     * @param change what it was and is
     */
    public record Write(Touch touch, KeyedParts.Change change) {
        private static Write of(KeyedParts.Change change) {
            Touch touch =
                    change.before().isEmpty() ? Touch.CREATES : change.after().isEmpty() ? Touch.DROPS : Touch.CHANGES;
            return new Write(touch, change);
        }
    }

    /** Copies the collections. */
    public Footprint {
        writes = Collections.unmodifiableSortedMap(new TreeMap<>(writes));
        referred = Set.copyOf(referred);
        shapes = Set.copyOf(shapes);
    }

    /** The footprint of SQL that changes no schema. */
    public static Footprint ofSql(String sql) {
        return new Footprint(new TreeMap<>(), NameReferences.withStrings(sql), Set.of(), Set.of());
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

    /** Whether it reads what another one does to a key. */
    boolean needs(ObjectKey key, Touch touch) {
        if (key.kind().isOfRelation() && shapes.contains(key.owner())) {
            return true;
        }
        return switch (key.kind()) {
            case GRANT, REVOCATION, OWNER -> false;
            case TABLE, NAMESPACE, EXTENSION, ENUM, COMPOSITE_TYPE -> touch != Touch.CHANGES && isNamed(key);
            case ENUM_VALUE -> touch == Touch.DROPS && reads.has(key.name());
            case COLUMN -> isOfNamed(key) && (reads.everything() || reads.has(key.name()));
            case PRIMARY_KEY, UNIQUE, INDEX ->
                isOfNamed(key) && reads.has(key.name()) || touch != Touch.CREATES && referred.contains(key.owner());
            case ATTRIBUTE, CHECK, FOREIGN_KEY, EXCLUSION, TRIGGER, POLICY -> isOfNamed(key) && reads.has(key.name());
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
