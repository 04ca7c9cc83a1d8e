package dev.kedge.processor.entity;

import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ColumnStatistics;
import dev.kedge.core.schema.ColumnStorage;
import dev.kedge.core.schema.Generated;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Token;
import dev.kedge.processor.source.Accessor;
import dev.kedge.processor.source.Expressions;
import dev.kedge.processor.source.Mirror;
import dev.kedge.processor.source.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the expression, collation and storage of a column from {@code @Column}. */
final class ColumnDetails {
    private static final String DEFAULT = "DEFAULT";

    /** Types of the server whose values can be long and have no collation. */
    private static final Set<String> UNSORTED =
            Set.of("numeric", "inet", "cidr", "bytea", "json", "jsonb", "xml", "bit", "varbit", "tsvector");

    private final Problems problems;
    private final Expressions expressions;

    ColumnDetails(Problems problems) {
        this.problems = problems;
        this.expressions = new Expressions(problems);
    }

    /** The column with these details. */
    Column read(Column column, Accessor accessor, Mirror mirror) {
        return column.withGenerated(generated(accessor, mirror))
                .withCollation(collation(accessor, mirror, column.type()))
                .withStorage(storage(accessor, mirror, column.type()))
                .withCompression(compression(accessor, mirror, column.type()))
                .withStatistics(statistics(mirror));
    }

    /** The statistics target and the options of a column, or of a partition's own column. */
    ColumnStatistics statistics(Mirror mirror) {
        return new ColumnStatistics(
                mirror.number("statistics"), new SettingsReader(problems).parameters(mirror, "options"));
    }

    private Optional<Generated> generated(Accessor accessor, Mirror mirror) {
        boolean virtual = mirror.flag("virtual").orElse(false);
        if (virtual && mirror.text("generated").isEmpty()) {
            problems.report(mirror.site("virtual"), EntityCode.VIRTUAL_MISPLACED, accessor.name());
        }
        Generated.Kind kind = virtual ? Generated.Kind.VIRTUAL : Generated.Kind.STORED;
        return expressions.sql(mirror, "generated").map(expression -> new Generated(expression, kind));
    }

    private Optional<QualifiedName> collation(Accessor accessor, Mirror mirror, PgType type) {
        Optional<String> written = expressions.name(mirror, "collation", "collation");
        boolean unsorted = ColumnStorage.of(type.element()).equals(Optional.of(ColumnStorage.PLAIN)) && !type.is("name")
                || UNSORTED.contains(type.base());
        if (written.isPresent() && unsorted) {
            problems.report(mirror.site("collation"), EntityCode.COLLATION_MISPLACED, accessor.name() + "()", type);
            return Optional.empty();
        }
        Optional<QualifiedName> name = written.flatMap(ColumnDetails::name);
        if (written.isPresent() && name.isEmpty()) {
            problems.report(mirror.site("collation"), EntityCode.COLLATION_MALFORMED, written.get());
        }
        return name;
    }

    /** One identifier, or two with a dot between them. */
    private static Optional<QualifiedName> name(String text) {
        List<Token> tokens =
                Lexer.tokens(text).stream().filter(token -> !token.isBlank()).toList();
        List<String> names =
                tokens.stream().flatMap(token -> identifier(token).stream()).toList();
        if (tokens.size() == 1 && names.size() == 1) {
            return Optional.of(QualifiedName.of(names.get(0)));
        }
        boolean qualified =
                tokens.size() == 3 && names.size() == 2 && tokens.get(1).isSymbol(".");
        return qualified ? Optional.of(new QualifiedName(names.get(0), names.get(1))) : Optional.empty();
    }

    private static Optional<String> identifier(Token token) {
        String text = token.text();
        if (token.kind() == Token.Kind.WORD) {
            return Optional.of(text.toLowerCase(Locale.ROOT));
        }
        boolean quoted = token.kind() == Token.Kind.QUOTED && text.startsWith("\"") && text.length() > 2;
        return quoted ? Optional.of(text.substring(1, text.length() - 1).replace("\"\"", "\"")) : Optional.empty();
    }

    private Optional<ColumnStorage> storage(Accessor accessor, Mirror mirror, PgType type) {
        Optional<ColumnStorage> storage = mirror.constant("storage")
                .filter(constant -> !constant.equals(DEFAULT))
                .map(ColumnStorage::valueOf);
        return storage.filter(way -> way == ColumnStorage.PLAIN || canBeLong(accessor, mirror, type, "storage"));
    }

    private Optional<String> compression(Accessor accessor, Mirror mirror, PgType type) {
        return mirror.constant("compression")
                .filter(constant -> !constant.equals(DEFAULT))
                .map(constant -> constant.toLowerCase(Locale.ROOT))
                .filter(method -> canBeLong(accessor, mirror, type, "compression"));
    }

    private boolean canBeLong(Accessor accessor, Mirror mirror, PgType type, String attribute) {
        boolean fixed = ColumnStorage.of(type).equals(Optional.of(ColumnStorage.PLAIN));
        if (fixed) {
            problems.report(
                    mirror.site(attribute), EntityCode.STORAGE_MISPLACED, accessor.name() + "()", type, attribute);
        }
        return !fixed;
    }
}
