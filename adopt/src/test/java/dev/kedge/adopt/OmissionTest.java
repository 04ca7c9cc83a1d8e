package dev.kedge.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.adopt.Compiled.Depth;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Identity;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.Namespace;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Partitioning;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Securable;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.schema.SequenceOptions;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.TableSettings;
import dev.kedge.core.schema.View;
import dev.kedge.core.sql.Expression;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What annotations cannot say is named, and the rest is written. */
class OmissionTest {
    private static final SequenceOptions FROM_LEAST = new SequenceOptions(
            Optional.empty(), Optional.of(Long.MIN_VALUE), Optional.empty(), Optional.of(5L), Optional.empty(), false);

    @Test
    void isNamedAndTheRestIsWritten() {
        Table referring = table("referring", 1)
                .withForeignKeys(
                        List.of(ForeignKey.of("to_wide", List.of("c1"), QualifiedName.of("wide"), List.of("c1"))));
        Table numbered = table("numbered", 1)
                .withColumn(
                        "c1",
                        column ->
                                column.withIdentity(Optional.of(new Identity(Identity.Generation.ALWAYS, FROM_LEAST))));
        Table parts = table("parts", 1)
                .withSettings(TableSettings.NONE.withPartitioning(
                        Optional.of(new Partitioning(Partitioning.Method.LIST, List.of(IndexKey.column("c1"))))));
        Sources sources = write(
                table("wide", 255),
                new Owner(QualifiedName.of("wide"), Securable.RELATION, Optional.empty(), "app"),
                referring,
                numbered,
                parts,
                new EnumType(QualifiedName.of("nothing"), List.of()),
                Sequence.of(QualifiedName.of("least")).withOptions(PgType.of("bigint"), FROM_LEAST),
                View.of(QualifiedName.of("long"), new Expression("SELECT '" + "x".repeat(65_535) + "'"), false)
                        .withColumns(List.of("x")),
                new Namespace("archive"));
        assertThat(sources.omissions())
                .extracting(Omission::sentence)
                .containsExactly(
                        "Enum nothing has no values: it is left out.",
                        "Table wide has 255 columns, and Java's methods at most 254 parameters: it is left out.",
                        "The right of app on wide is left out with it.",
                        "View long takes 65544 bytes, and a constant of Java at most 65535: it is left out.",
                        "Column numbered.c1 counts from -9223372036854775808: that is left out.",
                        "Foreign key referring.to_wide refers to wide, which is not declared: it is left out.",
                        "Sequence least counts from -9223372036854775808: that is left out.");
        Compiled compiled = Compiled.of(List.of(sources), Depth.ALL);
        assertThat(compiled.problems()).isEmpty();
        assertThat(compiled.schema("odd")).isEqualTo(sources.declared());
        assertThat(sources.declared().tables()).hasSize(3);
    }

    /** A row's constructor has room for this many columns only if no number takes two places. */
    @Test
    void manyColumnsAreBoxed() {
        Sources sources = write(table("wide", 254));
        assertThat(sources.omissions()).isEmpty();
        Compiled compiled = Compiled.of(List.of(sources), Depth.ALL);
        assertThat(compiled.problems()).isEmpty();
        assertThat(compiled.schema("odd")).isEqualTo(sources.declared());
    }

    private static Sources write(SchemaObject... objects) {
        DatabaseInfo database = new DatabaseInfo("odd", 14, "public", List.of());
        return SourceWriter.write(Schema.of(List.of(objects)), database, "odd", Map.of());
    }

    private static Table table(String name, int columns) {
        return Table.of(
                        QualifiedName.of(name),
                        IntStream.rangeClosed(1, columns)
                                .mapToObj(number -> Column.of("c" + number, number, PgType.of("bigint"))
                                        .withNullable(false))
                                .toList())
                .plus(PrimaryKey.of(name + "_pkey", List.of("c1")));
    }
}
