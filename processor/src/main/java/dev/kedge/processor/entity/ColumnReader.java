package dev.kedge.processor.entity;

import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Identity;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.parse.DefaultValue;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Literal;
import dev.kedge.processor.entity.EnumReader.StoredEnum;
import dev.kedge.processor.source.Accessor;
import dev.kedge.processor.source.Compilation;
import dev.kedge.processor.source.Expressions;
import dev.kedge.processor.source.JavaType;
import dev.kedge.processor.source.Mirror;
import dev.kedge.processor.source.Problems;
import dev.kedge.processor.source.Site;
import dev.kedge.processor.source.TypeMapping;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Reads an accessor as a column. */
final class ColumnReader {
    private final TypeMapping mapping;
    private final ColumnTypes types;
    private final Nullability nullability;
    private final EnumReader enums;
    private final Problems problems;
    private final Expressions expressions;

    ColumnReader(Compilation compilation, EnumReader enums, Problems problems) {
        this.mapping = new TypeMapping(compilation.types());
        this.types = new ColumnTypes(enums, problems);
        this.nullability = new Nullability(compilation, problems);
        this.enums = enums;
        this.problems = problems;
        this.expressions = new Expressions(problems);
    }

    /**
     * The column of an accessor; absent if its type cannot be mapped to a PostgreSQL type.
     *
     * @param accessor the accessor
     * @param position its place among the accessors, from 1
     * @param committed finds the column of a name, or of a former name, in the committed schema
     */
    Optional<EntityColumn> read(Accessor accessor, int position, Function<String, Optional<Column>> committed) {
        Optional<JavaType> mapped = mapping.map(accessor.type());
        if (mapped.isEmpty()) {
            problems.report(accessor.site(), EntityCode.UNKNOWN_JAVA_TYPE, accessor.name(), accessor.type());
            return Optional.empty();
        }
        JavaType java = mapped.get();
        Optional<Mirror> mirror = accessor.annotation("Column");
        String name = mirror.flatMap(m -> expressions.name(m, "name", "column"))
                .orElseGet(() -> Naming.column(accessor.name()));
        Optional<String> was = accessor.annotation("Was").flatMap(m -> expressions.name(m, "value", "former column"));
        PgType type = types.of(accessor, java, mirror);
        Column plain = Column.of(name, position, type)
                .withNullable(nullability.of(
                        accessor, java, mirror, committed.apply(name).or(() -> was.flatMap(committed))))
                .withDefault(mirror.flatMap(m -> defaultOf(m, accessor, java, type)))
                .withIdentity(identity(accessor))
                .withComment(mirror.flatMap(m -> m.text("comment")));
        Column column = mirror.map(m -> new ColumnDetails(problems).read(plain, accessor, m))
                .orElse(plain);
        checkIdentity(accessor, column);
        Origin origin = new Origin(
                Optional.empty(),
                was,
                mirror.flatMap(m -> expressions.text(m, "using")),
                mirror.flatMap(m -> expressions.text(m, "backfill")));
        return Optional.of(new EntityColumn(accessor, java, column, origin, check(accessor, java, column)));
    }

    private Optional<Expression> defaultOf(Mirror mirror, Accessor accessor, JavaType java, PgType type) {
        if (mirror.has("defaultValue") && mirror.has("defaultSql")) {
            problems.report(mirror.site("defaultSql"), EntityCode.BOTH_DEFAULTS, accessor.name());
            return Optional.empty();
        }
        if (!mirror.has("defaultValue")) {
            return expressions.sql(mirror, "defaultSql");
        }
        String text = mirror.text("defaultValue").orElse("");
        Optional<List<String>> constants = java.isSingle()
                ? java.enumType()
                        .map(constant -> enums.read(constant, accessor.site()).values())
                : Optional.empty();
        Optional<Expression> value = DefaultValue.of(text, type, constants);
        if (value.isEmpty()) {
            problems.report(mirror.site("defaultValue"), EntityCode.DEFAULT_NOT_OF_TYPE, text, accessor.name(), type);
        }
        return value;
    }

    private static Optional<Identity> identity(Accessor accessor) {
        return accessor.annotation("Identity")
                .map(mirror -> new Identity(
                        mirror.constant("value")
                                .map(Identity.Generation::valueOf)
                                .orElse(Identity.Generation.ALWAYS),
                        SequenceReader.options(mirror),
                        mirror.text("sequence")));
    }

    private void checkIdentity(Accessor accessor, Column column) {
        boolean number = column.type().is("bigint")
                || column.type().is("integer")
                || column.type().is("smallint");
        boolean plain = !column.nullable() && column.defaultValue().isEmpty();
        if (column.identity().isPresent() && !(number && plain)) {
            String more = (column.nullable() ? ", allows nulls" : "")
                    + (column.defaultValue().isPresent() ? ", has a default" : "");
            Site site = accessor.annotation("Identity").map(Mirror::site).orElseGet(accessor::site);
            problems.report(site, EntityCode.IDENTITY_MISPLACED, accessor.name(), column.type(), more);
        }
    }

    /** A column of text with an enum has a check that allows only the constants. */
    private Optional<Expression> check(Accessor accessor, JavaType java, Column column) {
        if (java.enumType().isEmpty() || !ColumnTypes.isText(column.type())) {
            return Optional.empty();
        }
        TypeElement enumType = java.enumType().get();
        StoredEnum stored = enums.read(enumType, accessor.site());
        if (stored.values().isEmpty()) {
            return Optional.empty();
        }
        String values = stored.values().stream().map(Literal::quote).collect(Collectors.joining(", "));
        String name = Identifier.quote(column.name());
        return Optional.of(new Expression(
                column.type().isArray()
                        ? name + " <@ ARRAY[" + values + "]::" + column.type().base() + "[]"
                        : name + " IN (" + values + ")"));
    }
}
