package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.Partition;
import dev.kedge.core.sql.Expression;
import java.sql.SQLException;

/** A row of pg_class as a partition, still without the parts of its own. */
final class PartitionRow {
    private static final String FOR_VALUES = "FOR VALUES ";

    private PartitionRow() {}

    static Partition read(Row row, Names names) throws SQLException {
        String bounds = row.text("bounds");
        return Partition.of(
                        names.of(row),
                        names.of(row.text("parent_schema"), row.text("parent")),
                        new Expression(bounds.startsWith(FOR_VALUES) ? bounds.substring(FOR_VALUES.length()) : bounds),
                        row.optional("partitioned_by").map(PartitioningText::read),
                        Relations.parameters(row.texts("parameters")),
                        row.optional("tablespace"))
                .withComment(row.optional("comment"));
    }
}
