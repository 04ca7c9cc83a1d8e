package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ColumnStatistics;
import dev.kedge.core.schema.ColumnStorage;
import dev.kedge.core.schema.Generated;
import dev.kedge.core.schema.Identity;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.sql.Expression;
import java.sql.SQLException;
import java.util.Optional;

/** A row of pg_attribute as a column. */
final class ColumnRow {
    private ColumnRow() {}

    static Column read(Row row) throws SQLException {
        Optional<Expression> expression = row.optional("expression").map(Expression::new);
        Optional<Generated.Kind> kind = kind(row.letter("generated"));
        return Column.of(row.text("name"), (int) row.number("number"), PgType.of(row.text("type")))
                .withNullable(!row.flag("not_null"))
                .withDefault(kind.isPresent() ? Optional.empty() : expression)
                .withIdentity(identity(row))
                .withGenerated(kind.flatMap(k -> expression.map(value -> new Generated(value, k))))
                .withCollation(collation(row.optional("collation"), row.optional("collation_schema")))
                .withStorage(storage(row.letter("storage")))
                .withCompression(compression(row.letter("compression")))
                .withComment(row.optional("comment"))
                .withStatistics(new ColumnStatistics(
                        row.optionalNumber("statistics").map(Long::intValue),
                        Relations.parameters(row.texts("options"))));
    }

    private static Optional<Generated.Kind> kind(char letter) {
        return switch (letter) {
            case 's' -> Optional.of(Generated.Kind.STORED);
            case 'v' -> Optional.of(Generated.Kind.VIRTUAL);
            default -> Optional.empty();
        };
    }

    private static Optional<Identity> identity(Row row) throws SQLException {
        char letter = row.letter("identity");
        if (letter == ' ') {
            return Optional.empty();
        }
        Identity.Generation generation = letter == 'a' ? Identity.Generation.ALWAYS : Identity.Generation.BY_DEFAULT;
        return Optional.of(new Identity(
                generation, SequenceRow.options(row, PgType.of(row.text("type"))), row.optional("sequence")));
    }

    /** The name of a collation. The query gives its schema only if the name alone does not find the collation. */
    static Optional<QualifiedName> collation(Optional<String> name, Optional<String> schema) {
        return name.map(it -> new QualifiedName(schema.orElse(""), it));
    }

    private static Optional<ColumnStorage> storage(char letter) {
        return switch (letter) {
            case 'p' -> Optional.of(ColumnStorage.PLAIN);
            case 'm' -> Optional.of(ColumnStorage.MAIN);
            case 'e' -> Optional.of(ColumnStorage.EXTERNAL);
            case 'x' -> Optional.of(ColumnStorage.EXTENDED);
            default -> Optional.empty();
        };
    }

    private static Optional<String> compression(char letter) {
        return switch (letter) {
            case 'p' -> Optional.of("pglz");
            case 'l' -> Optional.of("lz4");
            default -> Optional.empty();
        };
    }
}
