package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.Attribute;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.PgType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of pg_type as a composite type; the attributes come as arrays. */
final class CompositeRow {
    private CompositeRow() {}

    static CompositeType read(Row row, Names names) throws SQLException {
        return new CompositeType(names.of(row), attributes(row), row.optional("comment"));
    }

    private static List<Attribute> attributes(Row row) throws SQLException {
        List<String> names = row.texts("names");
        List<Integer> numbers = row.numbers("numbers");
        List<String> types = row.texts("types");
        List<Optional<String>> collations = row.optionals("collations");
        List<Optional<String>> schemas = row.optionals("collation_schemas");
        List<Optional<String>> comments = row.optionals("comments");
        List<Attribute> attributes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            attributes.add(new Attribute(
                    names.get(i),
                    numbers.get(i),
                    PgType.of(types.get(i)),
                    ColumnRow.collation(collations.get(i), schemas.get(i)),
                    comments.get(i)));
        }
        return attributes;
    }
}
