package dev.kedge.adopt;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.schema.SequenceOptions;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.View;
import dev.kedge.core.sql.Statements;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Removes from a schema what annotations cannot express, and reports what was removed. */
final class AdoptableSchema {
    /** JVM specification, 4.4.7. */
    private static final int MAX_BYTES = 65_535;

    private Schema schema;
    private final List<Omission> omissions = new ArrayList<>();

    AdoptableSchema(Schema whole) {
        schema = whole;
        each(EnumType.class, type -> type.values().isEmpty() ? "has no values" : "");
        each(CompositeType.class, type -> type.attributes().isEmpty() ? "has no attributes" : "");
        each(
                Table.class,
                table -> table.columns().size() >= TableWriter.MAX_SLOTS
                        ? "has " + table.columns().size() + " columns, and Java's methods at most "
                                + (TableWriter.MAX_SLOTS - 1) + " parameters"
                        : "");
        each(Partition.class, this::partition);
        each(Routine.class, AdoptableSchema::routine);
        each(View.class, view -> tooLong(view.query().text()));
        schema.relations().forEach(table -> parts(table));
        schema.views().forEach(view -> {
            IndexKeyWriter keys = IndexKeyWriter.ofIndexes(name -> false);
            schema = schema.withIndexes(view.name(), sayable(view.name(), view.indexes(), index(keys)));
        });
        schema.all(Sequence.class).forEach(this::sequence);
    }

    /** The schema without them. */
    Schema schema() {
        return schema;
    }

    /** The parts that were removed. */
    List<Omission> omissions() {
        return omissions;
    }

    /** Removes the objects of a kind that annotations cannot express. */
    private <T extends SchemaObject> void each(Class<T> kind, Function<T, String> fault) {
        for (T object : schema.all(kind)) {
            String found = fault.apply(object);
            if (!found.isEmpty()) {
                say(object.key(), word(object.key()) + " " + object.key().path() + " " + found + ": it is left out.");
                schema.rightsOn(object.key())
                        .forEach(right -> say(
                                right.key(),
                                "The right of " + right.role() + " on "
                                        + object.key().path() + " is left out with it."));
                schema = schema.minus(object.key());
            }
        }
    }

    private void say(ObjectKey key, String sentence) {
        omissions.add(new Omission(key, sentence));
    }

    private static String word(ObjectKey key) {
        String word = key.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String partition(Partition partition) {
        return new PartitionTree(schema).root(partition).isPresent()
                ? ""
                : "is part of " + partition.of() + ", which is not declared";
    }

    private static String routine(Routine routine) {
        String statement = "CREATE " + routine.definition().text();
        boolean same = Statements.split(statement).size() == 1
                && Routine.of(statement, routine.comment()).equals(Optional.of(routine));
        return same ? tooLong(statement) : "is not understood as one statement";
    }

    private static String tooLong(String sql) {
        int bytes = sql.getBytes(StandardCharsets.UTF_8).length;
        return bytes <= MAX_BYTES ? "" : "takes " + bytes + " bytes, and a constant of Java at most " + MAX_BYTES;
    }

    private void parts(Table table) {
        QualifiedName name = table.name();
        IndexKeyWriter keys =
                IndexKeyWriter.ofIndexes(column -> table.column(column).isPresent());
        Predicate<ForeignKey> toTable = key -> schema.relation(key.target()).isPresent();
        Table said = table.withForeignKeys(sayable(name, table.foreignKeys(), toTable))
                .withIndexes(sayable(name, table.indexes(), index(keys)))
                .withColumns(table.columns().stream()
                        .map(column -> column(table, column))
                        .toList());
        List<Exclusion> exclusions = sayable(
                name,
                table.exclusions(),
                exclusion -> exclusion.elements().stream()
                        .allMatch(element -> keys.element(element).isPresent()));
        for (Exclusion exclusion : table.exclusions()) {
            said = exclusions.contains(exclusion) ? said : said.minusConstraint(exclusion.name());
        }
        Table sayable = said;
        schema = schema.withTable(name, now -> sayable);
    }

    private static Predicate<Index> index(IndexKeyWriter keys) {
        return index -> index.columns().stream().allMatch(key -> keys.key(key).isPresent());
    }

    private <P extends Part> List<P> sayable(QualifiedName table, List<P> parts, Predicate<P> isSayable) {
        for (P part : parts) {
            if (!isSayable.test(part)) {
                ObjectKey key = ObjectKey.part(table, part);
                String reason = part instanceof ForeignKey to
                        ? " refers to " + to.target() + ", which is not declared"
                        : " has a key that is not understood";
                say(key, word(key) + " " + key.path() + reason + ": it is left out.");
            }
        }
        return parts.stream().filter(isSayable).toList();
    }

    private Column column(Table table, Column column) {
        ObjectKey key = ObjectKey.column(table.name(), column.name());
        return column.withIdentity(
                column.identity().map(identity -> identity.withOptions(counting(key, identity.options()))));
    }

    private void sequence(Sequence sequence) {
        schema = schema.plus(sequence.withOptions(sequence.type(), counting(sequence.key(), sequence.options())));
    }

    /** In the annotations, the smallest {@code long} means that the number is not set. */
    private SequenceOptions counting(ObjectKey key, SequenceOptions options) {
        UnaryOperator<Optional<Long>> sayable = number -> number.filter(it -> it != Long.MIN_VALUE);
        SequenceOptions said = new SequenceOptions(
                options.increment(),
                sayable.apply(options.min()),
                options.max(),
                sayable.apply(options.start()),
                options.cache(),
                options.cycle());
        if (!said.equals(options)) {
            say(key, word(key) + " " + key.path() + " counts from " + Long.MIN_VALUE + ": that is left out.");
        }
        return said;
    }
}
