package dev.kedge.proof.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diff.Decisions;
import dev.kedge.core.diff.Difference;
import dev.kedge.core.diff.SchemaDiff;
import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Identity;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.ReferentialAction;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.UniqueConstraint;
import dev.kedge.core.sql.Expression;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Changes every component of every record of the model, one at a time, and demands that the differ sees it. */
class EveryComponentCountsTest {
    /** The components that are no difference, each with its reason. */
    private static final Set<String> EXCEPTIONS = Set.of(
            // PostgreSQL cannot move a column.
            "Column.position");

    @Test
    void changingAnyComponentYieldsAStepOrAProblem() throws ReflectiveOperationException {
        Set<String> seen = new TreeSet<>();
        for (Variants.Variant variant : Variants.of(sample())) {
            seen.add(variant.component());
            Difference difference = SchemaDiff.between(sample(), (Schema) variant.value(), Decisions.NONE);
            assertThat(difference.isEmpty())
                    .as("%s changed to %s", variant.component(), variant.value())
                    .isEqualTo(EXCEPTIONS.contains(variant.component()));
        }
        assertThat(seen).containsAll(EXCEPTIONS).hasSizeGreaterThanOrEqualTo(30);
    }

    /** A schema in which nothing that can be there is absent. */
    private static Schema sample() {
        QualifiedName name = new QualifiedName("audit", "price");
        Column column = new Column(
                "close",
                1,
                new PgType("numeric", List.of("10", "2"), 0),
                false,
                Optional.of(new Expression("a")),
                Optional.of(Identity.ALWAYS),
                Optional.of("c"));
        Table table = new Table(
                name,
                Optional.of("c"),
                List.of(
                        column,
                        column.withName("open").withType(PgType.of("text")),
                        Column.of("unused", 3, PgType.of("text"))
                                .withDefault(Optional.of(new Expression("b")))
                                .withIdentity(Optional.of(Identity.BY_DEFAULT))
                                .withComment(Optional.of("d"))),
                Optional.of(new PrimaryKey("p", List.of("close", "open"))),
                List.of(new UniqueConstraint("u", List.of("close"))),
                List.of(new CheckConstraint("k", new Expression("close > 0"))),
                List.of(new ForeignKey(
                        "f",
                        List.of("close"),
                        name,
                        List.of("close"),
                        ReferentialAction.CASCADE,
                        ReferentialAction.RESTRICT)),
                List.of(new Index(
                        "i", "btree", true, List.of("close", "open"), Optional.of(new Expression("open <> ''")))));
        return new Schema(List.of(new EnumType(QualifiedName.of("mood"), List.of("a", "b"))), List.of(table));
    }
}
