package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Generated;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.Policy;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.Trigger;
import dev.kedge.core.schema.View;
import dev.kedge.core.sql.Expression;
import dev.kedge.postgres.OnServers;
import dev.kedge.runtime.catalog.CatalogReader;
import dev.kedge.runtime.normalize.ExpressionNormalizer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;

/** Spells declared expressions as servers print them after all kinds of changes: no false alarm, and no blind eye. */
class ExpressionNormalizerTest {
    private static final QualifiedName PRICE = QualifiedName.of("price");
    private static final String TOUCH =
            "CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$";

    private static ExpressionNormalizer.Result normalized(Connection database, SchemaObject... declared)
            throws SQLException {
        Schema live = CatalogReader.read(database, "public").schema();
        return ExpressionNormalizer.of(database, "public", Schema.of(List.of(declared)), live);
    }

    private static Column column(String name, int position, String type) {
        return Column.of(name, position, PgType.of(type));
    }

    private static Optional<Expression> expression(String text) {
        return Optional.of(new Expression(text));
    }

    private static Table price(String kind, String check) {
        Column named = column("kind", 1, kind).withDefault(expression("'a'"));
        return Table.of(PRICE, List.of(named, column("close", 2, "numeric(10,2)")))
                .plus(CheckConstraint.of("kinds", new Expression(check)));
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void aPolicyMayNameItsOwnTableWithItsSchema(int major) throws SQLException {
        String condition = "public.price.close > (SELECT avg(other.close) FROM public.price other"
                + " WHERE other.close <> \"public\".price.close)";
        Connection database = Spelling.database(
                major,
                "CREATE TABLE price (kind text DEFAULT 'a', close numeric(10,2),"
                        + " CONSTRAINT kinds CHECK (kind IN ('a', 'b')));"
                        + "CREATE POLICY dear ON price USING (" + condition + ")");
        Table table = price("text", "kind IN ('a', 'b')");
        Policy dear = policy(condition);
        assertThat(Spelling.differing(database, table.withPolicies(List.of(dear))))
                .isEmpty();
        Policy cheap = policy(condition.replace(" > ", " < "));
        assertThat(Spelling.differing(database, table.withPolicies(List.of(cheap))))
                .containsExactly(ObjectKey.table(PRICE));
    }

    private static Policy policy(String condition) {
        return new Policy("dear", false, Policy.Command.ALL, List.of(), expression(condition), Optional.empty());
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void castsKeptFromAnOlderTypeAreNoDifference(int major) throws SQLException {
        Connection database = Spelling.database(
                major,
                "CREATE TABLE price (kind varchar(10) DEFAULT 'a', close numeric(10,2),"
                        + " CONSTRAINT kinds CHECK (kind IN ('a', 'b')));"
                        + "CREATE INDEX few ON price (close) WHERE kind IN ('a', 'b');"
                        + "ALTER TABLE price ALTER kind TYPE text;"
                        + "CREATE POLICY mine ON price USING (kind = ANY (ARRAY['a', 'b']::varchar[]))");
        Policy mine = new Policy(
                "mine",
                false,
                Policy.Command.ALL,
                List.of(),
                expression("kind = ANY (ARRAY['a', 'b'])"),
                Optional.empty());
        Table declared = price("text", "kind IN ('a', 'b')")
                .withIndexes(
                        List.of(Index.of("few", "btree", false, List.of("close"), expression("kind IN ('a', 'b')"))))
                .withPolicies(List.of(mine));
        Table live =
                CatalogReader.read(database, "public").schema().table(PRICE).orElseThrow();
        assertThat(live.toString()).contains("character varying");
        assertThat(Spelling.differing(database, declared)).isEmpty();
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void otherConstantsAndCallsThatFoldAreDifferences(int major) throws SQLException {
        Connection database = Spelling.database(
                major,
                "CREATE FUNCTION one() RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';"
                        + "CREATE TABLE price (kind varchar(10) DEFAULT 'a', close numeric(10,2),"
                        + " CONSTRAINT kinds CHECK (kind IN ('a', 'b')));"
                        + "ALTER TABLE price ALTER kind TYPE text;"
                        + "CREATE TABLE counted (n integer DEFAULT one())");
        Table declared = price("text", "kind IN ('a', 'c')");
        Table counted = Table.of(
                QualifiedName.of("counted"), List.of(column("n", 1, "integer").withDefault(expression("1"))));
        assertThat(Spelling.differing(database, declared, counted)).containsExactly(counted.key(), declared.key());
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void renamedColumnsAndTablesAreFollowed(int major) throws SQLException {
        Connection database = Spelling.database(
                major,
                TOUCH,
                "CREATE TABLE old (id bigint, was numeric(10,2) DEFAULT 1 + 1, twice numeric"
                        + " GENERATED ALWAYS AS (was * 2) STORED, CONSTRAINT c CHECK (was > 0));"
                        + "CREATE INDEX i ON old (abs(was)) WHERE was > 5;"
                        + "CREATE POLICY p ON old USING (was > (SELECT avg(o.was) FROM old o));"
                        + "CREATE TRIGGER t BEFORE UPDATE ON old FOR EACH ROW WHEN (OLD.was <> NEW.was)"
                        + " EXECUTE FUNCTION touch();"
                        + "CREATE VIEW dear AS SELECT old.id FROM old WHERE old.was > 100;"
                        + "CREATE FUNCTION total() RETURNS numeric LANGUAGE sql RETURN (SELECT sum(was) FROM old);"
                        + "COMMENT ON INDEX i IS 'c';"
                        + "ALTER TABLE old RENAME was TO close;"
                        + "ALTER TABLE old RENAME TO price");
        Column twice = column("twice", 3, "numeric")
                .withGenerated(Optional.of(new Generated(new Expression("close * 2"), Generated.Kind.STORED)));
        Column close = column("close", 2, "numeric(10,2)").withDefault(expression("1 + 1"));
        Index index = new Index(
                "i",
                "btree",
                false,
                List.of(IndexKey.of(new Expression("abs(close)"))),
                List.of(),
                false,
                expression("close > 5"),
                List.of(),
                Optional.empty(),
                Optional.of("c"));
        Policy policy = new Policy(
                "p",
                false,
                Policy.Command.ALL,
                List.of(),
                expression("close > (SELECT avg(o.close) FROM price o)"),
                Optional.empty());
        Trigger trigger = new Trigger(
                "t",
                false,
                new Expression("BEFORE UPDATE"),
                new Expression("FOR EACH ROW WHEN (OLD.close <> NEW.close) EXECUTE FUNCTION touch()"));
        Table declared = Table.of(PRICE, List.of(column("id", 1, "bigint"), close, twice))
                .plus(CheckConstraint.of("c", new Expression("close > 0")))
                .withIndexes(List.of(index))
                .withPolicies(List.of(policy))
                .withTriggers(List.of(trigger));
        View dear = View.of(QualifiedName.of("dear"), new Expression("SELECT id FROM price WHERE close > 100"), false);
        Routine total = Routine.of(
                        "CREATE FUNCTION total() RETURNS numeric LANGUAGE sql RETURN (SELECT sum(close) FROM price)",
                        Optional.empty())
                .orElseThrow();
        Schema live = CatalogReader.read(database, "public").schema();
        ExpressionNormalizer.Result result = normalized(database, declared, dear, total);
        assertThat(result.undecided()).isEmpty();
        assertThat(result.schema().table(PRICE)).isEqualTo(live.table(PRICE));
        assertThat(result.schema().view(dear.name())).isEqualTo(live.view(dear.name()));
        assertThat(result.schema().object(total.key())).isEqualTo(live.object(total.key()));
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void renamedEnumValuesAreFollowed(int major) throws SQLException {
        Connection database = Spelling.database(
                major,
                "CREATE TYPE mood AS ENUM ('sad', 'fine');"
                        + "CREATE TABLE person (mood mood DEFAULT 'fine', CONSTRAINT c CHECK (mood <> 'sad'));"
                        + "CREATE INDEX i ON person (mood) WHERE mood = 'fine';"
                        + "CREATE MATERIALIZED VIEW ok AS SELECT mood FROM person WHERE mood = 'fine';"
                        + "CREATE INDEX o ON ok ((mood = 'fine'));"
                        + "ALTER TYPE mood RENAME VALUE 'fine' TO 'ok'");
        Table person = Table.of(
                        QualifiedName.of("person"),
                        List.of(column("mood", 1, "mood").withDefault(expression("'ok'"))))
                .plus(CheckConstraint.of("c", new Expression("mood <> 'sad'")))
                .withIndexes(List.of(Index.of("i", "btree", false, List.of("mood"), expression("mood = 'ok'"))));
        Index onView = new Index(
                "o",
                "btree",
                false,
                List.of(IndexKey.of(new Expression("mood = 'ok'"))),
                List.of(),
                false,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        View ok = View.of(QualifiedName.of("ok"), new Expression("SELECT mood FROM person WHERE mood = 'ok'"), true)
                .withIndexes(List.of(onView));
        assertThat(Spelling.differing(database, person, ok)).isEmpty();
    }

    /** As a tool does it that keeps what the server prints: the view comes back with the casts that it had. */
    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void aTypeChangedUnderAViewAndAnIndex(int major) throws SQLException {
        String before = "CREATE TABLE price (kind varchar(10), close numeric(10,2));"
                + "CREATE INDEX i ON price (lower(kind)) WHERE kind <> 'x';"
                + "CREATE VIEW dear AS SELECT close FROM price WHERE kind IN ('a', 'b')";
        Connection database = Spelling.database(major, before);
        String printed = CatalogReader.read(database, "public")
                .schema()
                .view(QualifiedName.of("dear"))
                .orElseThrow()
                .query()
                .text();
        assertThat(printed).contains("character varying");
        database = Spelling.database(
                major,
                before,
                "DROP VIEW dear; ALTER TABLE price ALTER kind TYPE text; CREATE VIEW dear AS " + printed);
        Index index = new Index(
                "i",
                "btree",
                false,
                List.of(IndexKey.of(new Expression("lower(kind)"))),
                List.of(),
                false,
                expression("kind <> 'x'"),
                List.of(),
                Optional.empty(),
                Optional.empty());
        Table declared = Table.of(PRICE, List.of(column("kind", 1, "text"), column("close", 2, "numeric(10,2)")))
                .withIndexes(List.of(index));
        QualifiedName name = QualifiedName.of("dear");
        View dear = View.of(name, new Expression("SELECT close FROM price WHERE kind IN ('a', 'b')"), false);
        assertThat(Spelling.differing(database, declared, dear)).isEmpty();
        View other = View.of(name, new Expression("SELECT close FROM price WHERE kind IN ('a', 'c')"), false);
        View named = View.of(name, new Expression("SELECT close AS c FROM price WHERE kind IN ('a', 'b')"), false);
        assertThat(Spelling.differing(database, other)).containsExactly(other.key());
        assertThat(Spelling.differing(database, named)).containsExactly(named.key());
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void whatTheServerCannotSpellIsUndecidedAndNothingElse(int major) throws SQLException {
        Connection database = Spelling.database(
                major,
                TOUCH,
                "CREATE TABLE price (kind text DEFAULT 'a', close numeric(10,2),"
                        + " CONSTRAINT kinds CHECK (kind <> 'x'));"
                        + "CREATE TRIGGER t BEFORE INSERT ON price FOR EACH ROW EXECUTE FUNCTION touch();"
                        + "CREATE VIEW dear AS SELECT close FROM price;"
                        + "CREATE VIEW cheap AS SELECT close FROM price WHERE close < 1;"
                        + "CREATE TABLE other (n integer DEFAULT 1 + 1)");
        Trigger trigger = new Trigger(
                "t", false, new Expression("BEFORE INSERT"), new Expression("FOR EACH ROW EXECUTE FUNCTION gone()"));
        Table declared = price("text", "kind <> 'x'").withTriggers(List.of(trigger));
        View dear = View.of(QualifiedName.of("dear"), new Expression("SELECT gone FROM price"), false);
        View cheap = View.of(QualifiedName.of("cheap"), new Expression("select close from price where close<1"), false);
        Table other = Table.of(
                QualifiedName.of("other"), List.of(column("n", 1, "integer").withDefault(expression("1+1"))));
        ExpressionNormalizer.Result result = normalized(database, declared, dear, cheap, other);
        Schema live = CatalogReader.read(database, "public").schema();
        assertThat(result.undecided()).containsExactlyInAnyOrder(ObjectKey.part(PRICE, trigger), dear.key());
        assertThat(result.schema().view(cheap.name())).isEqualTo(live.view(cheap.name()));
        assertThat(result.schema().table(other.name())).isEqualTo(live.table(other.name()));
        assertThat(result.schema().table(PRICE).orElseThrow().checks())
                .isEqualTo(live.table(PRICE).orElseThrow().checks());
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void withoutTheRightToTemporaryTablesAllThatDiffersIsUndecided(int major) throws SQLException {
        Connection database = Spelling.database(
                major,
                "CREATE TABLE price (kind text DEFAULT 'a', close numeric(10,2), CONSTRAINT kinds CHECK (kind <> 'x'));"
                        + "CREATE TABLE same (id bigint)");
        PhaseRunner runner = new PhaseRunner(database);
        runner.execute("REVOKE TEMP ON DATABASE migrated FROM PUBLIC");
        runner.execute("GRANT USAGE ON SCHEMA public TO kedge_reader");
        runner.execute("SET ROLE kedge_reader");
        try {
            Table declared = price("text", "kind <> 'x'");
            Table same = Table.of(QualifiedName.of("same"), List.of(column("id", 1, "bigint")));
            ExpressionNormalizer.Result result = normalized(database, declared, same);
            assertThat(result.undecided()).containsExactly(declared.key());
            assertThat(result.schema().table(PRICE)).contains(declared);
        } finally {
            runner.execute("RESET ROLE");
            runner.execute("GRANT TEMP ON DATABASE migrated TO PUBLIC");
        }
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void aSessionThatOnlyReadsMayStillAsk(int major) throws SQLException {
        Connection database = Spelling.database(
                major,
                "CREATE TABLE price (kind text DEFAULT 'a', close numeric(10,2), CONSTRAINT kinds CHECK (kind <> 'x'))");
        PhaseRunner runner = new PhaseRunner(database);
        runner.execute("SET default_transaction_read_only = on");
        try {
            assertThat(Spelling.differing(database, price("text", "kind <> 'x'")))
                    .isEmpty();
        } finally {
            runner.execute("RESET default_transaction_read_only");
        }
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void manyObjectsAreSpelledInGroups(int major) throws SQLException {
        StringBuilder sql = new StringBuilder();
        List<SchemaObject> declared = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            sql.append("CREATE TABLE t" + i + " (n integer DEFAULT 1 + " + i + ");");
            Column n = column("n", 1, "integer").withDefault(expression("1+" + (i == 77 ? 78 : i)));
            declared.add(Table.of(QualifiedName.of("t" + i), List.of(n)));
        }
        Connection database = Spelling.database(major, sql.toString());
        assertThat(Spelling.differing(database, declared.toArray(SchemaObject[]::new)))
                .containsExactly(ObjectKey.table(QualifiedName.of("t77")));
    }
}
