package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.DomainCheck;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.sql.Expression;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of pg_type as a domain; the checks come as arrays. */
final class DomainRow {
    private DomainRow() {}

    static Domain read(Row row, Names names) throws SQLException {
        return new Domain(
                names.of(row),
                PgType.of(row.text("type")),
                !row.flag("not_null"),
                row.optional("expression").map(Expression::new),
                ColumnRow.collation(row.optional("collation"), row.optional("collation_schema")),
                checks(row),
                row.optional("comment"));
    }

    private static List<DomainCheck> checks(Row row) throws SQLException {
        List<String> names = row.texts("checks");
        List<String> conditions = row.texts("conditions");
        List<String> notValid = row.texts("not_valid");
        List<Optional<String>> comments = row.optionals("comments");
        List<DomainCheck> checks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            checks.add(new DomainCheck(
                    names.get(i),
                    new Expression(conditions.get(i)),
                    Boolean.parseBoolean(notValid.get(i)),
                    comments.get(i)));
        }
        return checks;
    }
}
