package dev.kedge.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.schema.Collation;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.RangeType;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Follows the advice of the codes for collations and range types that change while they are in use. */
class TypeObjectWaysOutTest {
    private static final QualifiedName SPAN = QualifiedName.of("span");
    private static final QualifiedName OTHER = QualifiedName.of("other");

    @Test
    @Tag("way-out:KDG256")
    void anotherRangeTypeReplacesOneInUse() {
        RangeType old = RangeType.of(SPAN, PgType.of("date"));
        Schema before = schema(old, table(column("span")));
        assertThat(codes(before, schema(RangeType.of(SPAN, PgType.of("timestamp")), table(column("span")))))
                .contains("KDG256");
        RangeType other = RangeType.of(OTHER, PgType.of("timestamp"));
        Column changed = column("other");
        Decisions decisions = Decisions.NONE;
        Schema both = schema(old, other, table());
        assertThat(codes(before, both)).isEmpty();
        assertThat(codes(both, schema(old, other, table(changed)), decisions)).isEmpty();
        assertThat(codes(schema(old, other, table(changed)), schema(other, table(changed))))
                .isEmpty();
    }

    @Test
    @Tag("way-out:KDG257")
    void anotherCollationReplacesOneInUse() {
        Collation old = Collation.of(SPAN, Collation.Provider.LIBC, "C");
        Schema before = schema(old, table(sorted(SPAN)));
        assertThat(codes(before, schema(Collation.of(SPAN, Collation.Provider.LIBC, "POSIX"), table(sorted(SPAN)))))
                .contains("KDG257");
        Collation other = Collation.of(OTHER, Collation.Provider.LIBC, "POSIX");
        Schema both = schema(old, other, table(sorted(OTHER)));
        assertThat(codes(before, both)).isEmpty();
        assertThat(codes(both, schema(other, table(sorted(OTHER))))).isEmpty();
    }

    @Test
    @Tag("way-out:KDG258")
    void aFunctionOfAnotherNameReplacesOneUnderARangeType() {
        Schema before = schema(range(SPAN, "apart"), routine("apart", "a"));
        assertThat(codes(before, schema(range(SPAN, "apart"), routine("apart", "b"))))
                .contains("KDG258");
        Schema both =
                schema(range(SPAN, "apart"), routine("apart", "a"), range(OTHER, "apart_2"), routine("apart_2", "b"));
        assertThat(codes(before, both)).isEmpty();
    }

    private static RangeType range(QualifiedName name, String function) {
        return new RangeType(
                name,
                PgType.of("numeric"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(QualifiedName.of(function)),
                Optional.empty(),
                Optional.empty());
    }

    private static Routine routine(String name, String argument) {
        return Routine.of(
                        "CREATE FUNCTION " + name + "(" + argument
                                + " numeric, z numeric) RETURNS double precision LANGUAGE sql AS 'SELECT 1'",
                        Optional.empty())
                .orElseThrow();
    }

    private static Table table(Column... columns) {
        return Table.of(QualifiedName.of("t"), List.of(columns));
    }

    private static Column column(String type) {
        return Column.of("a", 1, PgType.named(QualifiedName.of(type))).withNullable(true);
    }

    private static Column sorted(QualifiedName collation) {
        return Column.of("a", 1, PgType.of("text")).withCollation(Optional.of(collation));
    }

    private static Schema schema(SchemaObject... objects) {
        return Schema.of(List.of(objects));
    }

    private static List<String> codes(Schema before, Schema after) {
        return codes(before, after, Decisions.NONE);
    }

    private static List<String> codes(Schema before, Schema after, Decisions decisions) {
        return SchemaDiff.between(before, after, decisions).problems().stream()
                .map(Diagnostic::code)
                .map(code -> code.id())
                .toList();
    }
}
