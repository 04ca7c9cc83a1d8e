package dev.kedge.adopt;

import dev.kedge.adopt.java.Annotation;
import dev.kedge.adopt.java.JavaName;
import dev.kedge.adopt.java.JavaType;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ColumnStatistics;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.Generated;
import dev.kedge.core.schema.Identity;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.schema.StorageParameter;
import dev.kedge.core.schema.parse.DefaultValue;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Lexer;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a column as an accessor, without the annotations for its constraints. */
final class ColumnWriter {
    private final QualifiedName relation;
    private final AdoptionContext input;
    private final AccessorNames names;

    ColumnWriter(QualifiedName relation, AdoptionContext input, AccessorNames names) {
        this.relation = relation;
        this.input = input;
        this.names = names;
    }

    /** The accessor; {@code boxed} avoids a primitive type. */
    Accessor accessor(Column column, boolean boxed, List<Annotation> before) {
        ColumnType type = ColumnType.of(column.type(), input);
        JavaType java = boxed ? type.java().boxed() : type.java();
        List<Annotation> annotations = new ArrayList<>(before);
        column.identity().map(ColumnWriter::identity).ifPresent(annotations::add);
        Optional<Sequence> serial = input.serial(relation, column);
        serial.map(sequence -> serial(sequence, column)).ifPresent(annotations::add);
        Annotation said = column(serial.isEmpty() ? column : column.withDefault(Optional.empty()), type);
        if (!said.isBare()) {
            annotations.add(said);
        }
        return new Accessor(
                annotations,
                column.nullable() ? JavaType.of(JavaName.OPTIONAL, java.boxed()) : java,
                names.of(column.name()));
    }

    private Annotation column(Column column, ColumnType type) {
        Annotation plain = Annotation.of("Column");
        Annotation named = names.needsName(column.name()) ? plain.text("name", column.name()) : plain;
        Annotation typed = type.attributes().into(named);
        Annotation valued = column.defaultValue()
                .map(value -> withDefault(typed, column, value))
                .orElse(typed);
        Annotation stored = valued.sql("generated", column.generated().map(Generated::expression))
                .flag(
                        "virtual",
                        column.generated()
                                .filter(it -> it.kind() == Generated.Kind.VIRTUAL)
                                .isPresent())
                .collation(column.collation())
                .constant("storage", "Storage", column.storage().map(Enum::name))
                .constant("compression", "Compression", column.compression().map(it -> it.toUpperCase(Locale.ROOT)))
                .text("comment", column.comment());
        return statistics(stored, column.statistics());
    }

    /** The annotation of a column with what ANALYZE collects of it. */
    static Annotation statistics(Annotation column, ColumnStatistics statistics) {
        return column.number("statistics", statistics.target().map(Integer::longValue))
                .texts(
                        "options",
                        statistics.options().stream()
                                .map(StorageParameter::toString)
                                .toList());
    }

    /** A plain value, if it gives the same default. */
    private Annotation withDefault(Annotation annotation, Column column, Expression value) {
        return plain(column, value)
                .map(text -> annotation.text("defaultValue", text))
                .orElseGet(() -> annotation.sql("defaultSql", value.text()));
    }

    private Optional<String> plain(Column column, Expression value) {
        List<Token> tokens = Lexer.tokens(value.text());
        Optional<String> text = tokens.size() == 1 && tokens.get(0).kind() == Token.Kind.STRING
                ? Literal.valueOf(tokens.get(0))
                : Optional.of(value.text());
        Optional<List<String>> constants = input.javaEnum(column.type()).map(EnumType::values);
        return text.filter(it -> !it.isBlank())
                .filter(it -> DefaultValue.of(it, column.type(), constants).equals(Optional.of(value)));
    }

    private Annotation serial(Sequence sequence, Column column) {
        String usual = Naming.sequence(relation, column.name());
        return SequenceAttributes.put(
                        Annotation.of("Serial").text("sequence", sequence.name().name(), usual), sequence.options())
                .text("type", sequence.type().sql(), column.type().sql());
    }

    private static Annotation identity(Identity identity) {
        return SequenceAttributes.put(
                        Annotation.of("Identity")
                                .constant("value", "Generation", identity.generation(), Identity.Generation.ALWAYS),
                        identity.options())
                .text("sequence", identity.sequence());
    }
}
