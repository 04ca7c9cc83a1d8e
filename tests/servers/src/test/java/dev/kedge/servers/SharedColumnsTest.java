package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Deferral;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.Generated;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Expression;
import dev.kedge.postgres.OnServers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;

/** Many tables whose expressions the server spells at once: those that differ are found, and no other. */
class SharedColumnsTest {
    private static final int TABLES = 300;

    /** Columns are shared, though not of one type everywhere; every tenth table names itself. */
    private static final String TABLE = """
            CREATE TABLE t%1$d (n %2$s DEFAULT 1 + %1$d, kind varchar(%3$d) DEFAULT 'a',
                twice numeric GENERATED ALWAYS AS (n * %1$d) STORED,
                CONSTRAINT "same name" CHECK (%4$sn > %1$d), CONSTRAINT c CHECK (kind IN ('a', 'b')),
                EXCLUDE USING btree (n WITH =) WHERE (n > %1$d));
            CREATE INDEX i%1$d ON t%1$d (lower(kind)) WHERE n > %1$d;
            """;

    /** What of a table is declared otherwise than it is there. */
    private enum Difference {
        NONE,
        DEFAULT,
        CHECK,
        GENERATED,
        INDEX,
        EXCLUSION
    }

    private static String type(int number) {
        return List.of("bigint", "numeric", "integer").get(number % 3);
    }

    private static String self(int number) {
        return number % 10 == 0 ? "t" + number + "." : "";
    }

    private static Table declared(int number, Difference difference) {
        Column n = Column.of("n", 1, PgType.of(type(number)))
                .withDefault(some("1+" + number, difference == Difference.DEFAULT));
        Column kind = Column.of("kind", 2, PgType.of("varchar(" + (10 + number % 2) + ")"))
                .withDefault(some("'a'", false));
        Expression product =
                some("n*" + number, difference == Difference.GENERATED).orElseThrow();
        Column twice = Column.of("twice", 3, PgType.of("numeric"))
                .withGenerated(Optional.of(new Generated(product, Generated.Kind.STORED)));
        Index index = new Index(
                "i" + number,
                "btree",
                false,
                List.of(IndexKey.of(new Expression("lower(kind)"))),
                List.of(),
                false,
                some("n>" + number, difference == Difference.INDEX),
                List.of(),
                Optional.empty(),
                Optional.empty());
        Exclusion exclusion = new Exclusion(
                "t" + number + "_n_excl",
                "btree",
                List.of(new Exclusion.Element(IndexKey.of(new Expression("n")), "=")),
                List.of(),
                some("n>" + number, difference == Difference.EXCLUSION),
                Deferral.NOT_DEFERRABLE);
        return Table.of(QualifiedName.of("t" + number), List.of(n, kind, twice))
                .plus(CheckConstraint.of(
                        "same name",
                        some(self(number) + "n>" + number, difference == Difference.CHECK)
                                .orElseThrow()))
                .plus(CheckConstraint.of("c", new Expression("kind in('a','b')")))
                .plus(exclusion)
                .withIndexes(List.of(index));
    }

    /** An expression in words that no server would use, or one that ends in another number. */
    private static Optional<Expression> some(String text, boolean other) {
        return Optional.of(new Expression(other ? text + "0" : text));
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void thoseThatDifferAreFoundAndNoOther(int major) throws SQLException {
        StringBuilder sql = new StringBuilder();
        List<SchemaObject> declared = new ArrayList<>();
        List<String> different = new ArrayList<>();
        for (int i = 0; i < TABLES; i++) {
            sql.append(TABLE.formatted(i, type(i), 10 + i % 2, self(i)));
            Difference difference =
                    i % 37 == 5 ? Difference.values()[i / 37 % Difference.values().length] : Difference.NONE;
            declared.add(declared(i, difference));
            if (difference != Difference.NONE) {
                different.add("t" + i);
            }
        }
        assertThat(different).hasSizeGreaterThanOrEqualTo(Difference.values().length);
        assertThat(Spelling.differing(Spelling.database(major, sql.toString()), declared.toArray(SchemaObject[]::new)))
                .extracting(key -> key.owner().name())
                .containsExactlyInAnyOrderElementsOf(different);
    }
}
