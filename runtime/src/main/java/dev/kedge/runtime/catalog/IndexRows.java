package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.OperatorClass;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.sql.Expression;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of pg_index as indexes. Indexes that belong to a constraint are kept for it. */
final class IndexRows {
    private static final int DESCENDING = 1;
    private static final int NULLS_FIRST = 2;

    private final Relations relations;
    private final Map<Long, Index> ofConstraints = new HashMap<>();

    IndexRows(Relations relations) {
        this.relations = relations;
    }

    void add(Row row) throws SQLException {
        RelationParts table = relations.of(row);
        int keys = (int) row.number("keys");
        List<Integer> columns = row.numbers("columns");
        Index index = new Index(
                row.text("name"),
                row.text("method"),
                row.flag("unique"),
                keys(row, table, columns.subList(0, keys)),
                table.columns(columns.subList(keys, columns.size())),
                row.flag("nulls_not_distinct"),
                row.optional("condition").map(Expression::new),
                Relations.parameters(row.texts("parameters")),
                row.optional("tablespace"),
                row.optional("comment"));
        if (row.flag("of_constraint")) {
            ofConstraints.put(row.number("oid"), index);
        } else {
            table.add(index);
        }
    }

    /** The index of a constraint. */
    Index ofConstraint(long oid) throws SQLException {
        Index index = ofConstraints.get(oid);
        if (index == null) {
            throw new SQLException("no index " + oid + " carries the constraint");
        }
        return index;
    }

    private static List<IndexKey> keys(Row row, RelationParts table, List<Integer> columns) throws SQLException {
        List<Integer> options = row.numbers("options");
        List<Optional<String>> expressions = row.optionals("expressions");
        List<Optional<String>> collations = row.optionals("collations");
        List<Optional<String>> classes = row.optionals("classes");
        List<Optional<String>> parameters = row.optionals("class_parameters");
        boolean ordered = row.text("method").equals("btree");
        List<IndexKey> keys = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            IndexKey plain = expressions
                    .get(i)
                    .map(text -> IndexKey.of(new Expression(text)))
                    .orElse(IndexKey.column(table.column(columns.get(i))));
            List<String> set = parameters
                    .get(i)
                    .map(text -> Arrays.asList(text.split(",")))
                    .orElse(List.of());
            keys.add(new IndexKey(
                    plain.on(),
                    collations.get(i).map(IndexRows::name),
                    classes.get(i).map(name -> new OperatorClass(name(name), Relations.parameters(set))),
                    ordered && (options.get(i) & DESCENDING) != 0,
                    ordered && (options.get(i) & NULLS_FIRST) != 0));
        }
        return keys;
    }

    /** Reads a name that quote_ident wrote. Names from pg_catalog need no schema. */
    private static QualifiedName name(String quoted) {
        List<String> parts = Expression.names(quoted);
        String name = parts.get(parts.size() - 1);
        String schema = parts.size() > 1 ? parts.get(0) : "";
        return new QualifiedName(schema.equals("pg_catalog") ? "" : schema, name);
    }
}
