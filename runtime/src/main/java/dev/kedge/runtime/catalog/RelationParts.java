package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.Policy;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Statistics;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.Trigger;
import dev.kedge.core.schema.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What has been read so far of one table or view. */
final class RelationParts {
    private final SchemaObject bare;
    private final List<Part> parts = new ArrayList<>();
    private final Map<Integer, Column> columns = new HashMap<>();

    private final Optional<Partition> partition;

    /** A table or view without its parts. */
    RelationParts(SchemaObject bare) {
        this(bare, Optional.empty());
    }

    /** A partition without its parts. */
    RelationParts(Table bare, Partition partition) {
        this(bare, Optional.of(partition));
    }

    private RelationParts(SchemaObject bare, Optional<Partition> partition) {
        this.bare = bare;
        this.partition = partition;
    }

    /** A relation that is not managed, so its parts are not used. */
    static RelationParts unmanaged() {
        return new RelationParts(Table.of(QualifiedName.of(""), List.of()));
    }

    QualifiedName name() {
        return bare.key().owner();
    }

    ObjectKey key() {
        return partition.isPresent() ? partition.get().key() : bare.key();
    }

    boolean isPartition() {
        return partition.isPresent();
    }

    /** The partition with the parts of its own. */
    Partition partition(RelationParts above) {
        return partition.orElseThrow().withParts(table((Table) bare), above.of(Column.class));
    }

    void add(Column column, long number) {
        add(column);
        columns.put((int) number, column);
    }

    void add(Part part) {
        parts.add(part);
    }

    /** The names of the columns with these numbers. */
    List<String> columns(List<Integer> numbers) {
        return numbers.stream().map(this::column).toList();
    }

    String column(int number) {
        Column column = columns.get(number);
        return column == null ? "" : column.name();
    }

    boolean isView() {
        return bare instanceof View;
    }

    /** The columns in order. */
    List<Column> inOrder() {
        return of(Column.class).stream()
                .sorted(Comparator.comparing(Column::position))
                .toList();
    }

    /** The table or view with all its parts. */
    SchemaObject whole() {
        if (bare instanceof View view) {
            return view.withColumnComments(columnComments())
                    .withIndexes(of(Index.class))
                    .withTriggers(of(Trigger.class));
        }
        return table((Table) bare);
    }

    private Table table(Table table) {
        return Table.of(table.name(), of(Column.class))
                .withComment(table.comment())
                .withSettings(table.settings())
                .withConstraints(of(Constraint.class))
                .withIndexes(of(Index.class))
                .withTriggers(of(Trigger.class))
                .withPolicies(of(Policy.class))
                .withStatistics(of(Statistics.class));
    }

    private List<View.ColumnComment> columnComments() {
        return of(Column.class).stream()
                .flatMap(column -> column.comment().stream().map(text -> new View.ColumnComment(column.name(), text)))
                .toList();
    }

    private <T extends Part> List<T> of(Class<T> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
