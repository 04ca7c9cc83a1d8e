package dev.kedge.proof.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diff.Decisions;
import dev.kedge.core.diff.Difference;
import dev.kedge.core.diff.SchemaDiff;
import dev.kedge.core.schema.Attribute;
import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ColumnName;
import dev.kedge.core.schema.ColumnStorage;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.DomainCheck;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.Extension;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Generated;
import dev.kedge.core.schema.Identity;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.Namespace;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.ReferentialAction;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.schema.SequenceOptions;
import dev.kedge.core.schema.StorageParameter;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.TableSettings;
import dev.kedge.core.schema.UniqueConstraint;
import dev.kedge.core.sql.Expression;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Changes every component of every record of the model, one at a time, and demands that the differ sees it. */
class EveryComponentCountsTest {
    private static final SequenceOptions OPTIONS = new SequenceOptions(
            Optional.of(10L), Optional.of(5L), Optional.of(900L), Optional.of(100L), Optional.of(20L), true);

    /** The components that are no difference, each with its reason. */
    private static final Set<String> EXCEPTIONS = Set.of(
            // PostgreSQL cannot move a column.
            "Column.position", "Attribute.position");

    /** The components that the differ does not know yet. */
    private static final Set<String> UNKNOWN = Set.of(
            "Table.exclusions",
            "Table.triggers",
            "Table.policies",
            "TableSettings.rowSecurity",
            "TableSettings.partitioning");

    @Test
    void changingAnyComponentYieldsAStepOrAProblem() throws ReflectiveOperationException {
        Set<String> seen = new TreeSet<>();
        for (Variants.Variant variant : Variants.of(sample())) {
            if (UNKNOWN.contains(variant.component())) {
                continue;
            }
            seen.add(variant.component());
            Difference difference = SchemaDiff.between(sample(), (Schema) variant.value(), Decisions.NONE);
            assertThat(difference.isEmpty())
                    .as("%s changed to %s", variant.component(), variant.value())
                    .isEqualTo(EXCEPTIONS.contains(variant.component()));
        }
        assertThat(seen).containsAll(EXCEPTIONS);
    }

    /** A schema in which nothing that can be there is absent. */
    private static Schema sample() {
        QualifiedName name = new QualifiedName("audit", "price");
        Column column = Column.of("close", 1, new PgType("numeric", List.of("10", "2"), 0))
                .withNullable(false)
                .withDefault(Optional.of(new Expression("a")))
                .withIdentity(Optional.of(new Identity(Identity.Generation.ALWAYS, OPTIONS)))
                .withGenerated(Optional.of(new Generated(new Expression("unused"), Generated.Kind.STORED)))
                .withCollation(Optional.of(QualifiedName.of("C")))
                .withStorage(Optional.of(ColumnStorage.EXTERNAL))
                .withCompression(Optional.of("pglz"))
                .withComment(Optional.of("c"));
        Column unused = Column.of("unused", 3, PgType.of("text"))
                .withDefault(Optional.of(new Expression("b")))
                .withIdentity(Optional.of(Identity.BY_DEFAULT))
                .withComment(Optional.of("d"));
        Table table = Table.of(name, List.of(column, column.withName("open").withType(PgType.of("text")), unused))
                .withComment(Optional.of("c"))
                .withSettings(TableSettings.NONE
                        .withUnlogged(true)
                        .withParameters(List.of(new StorageParameter("fillfactor", "70")))
                        .withTablespace(Optional.of("fast")))
                .plus(PrimaryKey.of("p", List.of("close", "open")))
                .plus(UniqueConstraint.of("u", List.of("close")))
                .plus(CheckConstraint.of("k", new Expression("close > 0")))
                .plus(ForeignKey.of("f", List.of("close"), name, List.of("close"))
                        .withActions(ReferentialAction.CASCADE, ReferentialAction.RESTRICT))
                .withIndexes(List.of(Index.of(
                        "i", "btree", true, List.of("close", "open"), Optional.of(new Expression("open <> ''")))));
        return Schema.of(List.of(
                new Namespace("audit"),
                new Extension("citext", Optional.of("1.6"), Optional.of("audit")),
                new EnumType(QualifiedName.of("mood"), List.of("a", "b")),
                new Domain(
                        QualifiedName.of("percentage"),
                        PgType.of("numeric(5,2)"),
                        false,
                        Optional.of(new Expression("0")),
                        Optional.of(QualifiedName.of("C")),
                        List.of(new DomainCheck("p", new Expression("VALUE > 0"), true)),
                        Optional.of("c")),
                new CompositeType(
                        QualifiedName.of("address"),
                        List.of(new Attribute("zip", 1, PgType.of("varchar(10)"), Optional.of(QualifiedName.of("C")))),
                        Optional.of("c")),
                new Sequence(
                        name.withName("numbers"),
                        PgType.of("integer"),
                        OPTIONS,
                        Optional.of(new ColumnName(name, "close")),
                        Optional.of("c")),
                table));
    }
}
