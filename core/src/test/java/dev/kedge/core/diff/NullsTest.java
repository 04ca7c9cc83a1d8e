package dev.kedge.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.diff.order.Difference;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Generated;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Expression;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who forbids nulls and says nothing of those that are there is warned, and not stopped. */
class NullsTest {
    private static final QualifiedName STOCK = QualifiedName.of("stock");
    private static final Column NAME = Column.of("name", 1, PgType.of("text"));

    @Test
    void warnsWhereNothingFillsThem() {
        Difference difference = forbidding(NAME, Decisions.NONE);
        assertThat(difference.problems()).extracting(Diagnostic::code).containsExactly(DriftCode.NULLS_UNFILLED);
        assertThat(difference.problems()).noneMatch(Diagnostic::isError);
        assertThat(difference.problems().get(0).remedy().toString()).contains("--backfill 'stock.name=…'");
        assertThat(difference.steps()).hasSize(1);
    }

    @Test
    void isSilentWhereSomethingFillsThem() {
        Map<ObjectKey, Expression> fill = Map.of(ObjectKey.column(STOCK, "name"), new Expression("''"));
        Decisions decisions = new Decisions(Map.of(), Map.of(), Map.of(), fill, Set.of());
        assertThat(forbidding(NAME, decisions).problems()).isEmpty();
    }

    @Test
    void isSilentWhereTheyAreComputed() {
        Generated generated = new Generated(new Expression("1"), Generated.Kind.STORED);
        assertThat(forbidding(NAME.withGenerated(Optional.of(generated)), Decisions.NONE)
                        .problems())
                .isEmpty();
    }

    private static Difference forbidding(Column column, Decisions decisions) {
        return SchemaDiff.between(
                Schema.of(List.of(Table.of(STOCK, List.of(column)))),
                Schema.of(List.of(Table.of(STOCK, List.of(column.withNullable(false))))),
                decisions);
    }
}
