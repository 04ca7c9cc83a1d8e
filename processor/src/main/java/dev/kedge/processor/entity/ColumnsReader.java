package dev.kedge.processor.entity;

import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Table;
import dev.kedge.processor.source.Accessor;
import dev.kedge.processor.source.Accessors;
import dev.kedge.processor.source.Origins;
import dev.kedge.processor.source.Problems;
import dev.kedge.processor.source.TypeMapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the accessors of one interface as the columns of its table or view. */
final class ColumnsReader {
    private final Declared committed;
    private final ColumnReader reader;
    private final Problems problems;
    private final Origins origins;
    private final SerialReader serials;

    ColumnsReader(Declared committed, ColumnReader reader, Problems problems, Origins origins) {
        this.committed = committed;
        this.reader = reader;
        this.problems = problems;
        this.origins = origins;
        this.serials = new SerialReader(committed, problems, origins);
    }

    /**
     * The columns in order.
     *
     * @param was the former name of the table
     * @param entity the binary name of the interface
     * @param said receives the origins of the columns and of their parts
     */
    List<EntityColumn> read(
            Accessors accessors,
            QualifiedName table,
            Optional<String> was,
            String entity,
            Map<ObjectKey, Origin> said) {
        Optional<Table> old = committedTable(table, was);
        Function<String, Optional<Column>> committedColumn = column -> old.flatMap(it -> it.column(column));
        Map<String, EntityColumn> byName = new LinkedHashMap<>();
        int position = 0;
        for (Accessor accessor : accessors.columns()) {
            position++;
            if (TypeMapping.isUnresolved(accessor.type())) {
                continue; // the compiler reports it
            }
            Optional<EntityColumn> read = reader.read(accessor, position, committedColumn);
            if (read.isEmpty()) {
                continue;
            }
            EntityColumn column = read.get();
            EntityColumn other = byName.putIfAbsent(column.name(), column);
            if (other != null) {
                problems.report(
                        accessor.annotation("Column").map(m -> m.site("name")).orElse(accessor.site()),
                        EntityCode.DUPLICATE_COLUMN,
                        other.accessor().name(),
                        accessor.name(),
                        column.name());
                continue;
            }
            place(ObjectKey.column(table, column.name()), accessor);
            said.put(ObjectKey.column(table, column.name()), column.origin());
            byName.put(column.name(), serials.read(column, table, old.map(Table::name), entity, said));
        }
        return List.copyOf(byName.values());
    }

    private void place(ObjectKey key, Accessor accessor) {
        accessor.annotation("Column")
                .ifPresentOrElse(
                        mirror -> origins.put(key, accessor.site(), mirror), () -> origins.put(key, accessor.site()));
    }

    private Optional<Table> committedTable(QualifiedName name, Optional<String> was) {
        return committed
                .schema()
                .table(name)
                .or(() -> was.flatMap(former -> committed.schema().table(name.withName(former))))
                .or(() -> was.flatMap(former -> committed.schema().tables().stream()
                        .filter(moved -> moved.name().toString().equals(former))
                        .findFirst()));
    }
}
