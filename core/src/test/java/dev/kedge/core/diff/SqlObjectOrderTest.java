package dev.kedge.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.KnownDependencies;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.OperatorClass;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SqlObject;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.View;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A server records no dependencies on SQL objects, so names decide, also where other dependencies are recorded. */
class SqlObjectOrderTest {
    private static final ObjectKey TABLE = ObjectKey.table(QualifiedName.of("doc"));
    private static final ObjectKey VIEW = ObjectKey.view(QualifiedName.of("a_view"));
    private static final SqlObject OPERATOR = new SqlObject(
            "operator ===(text,text)",
            new Expression("CREATE OPERATOR === (LEFTARG = text, RIGHTARG = text, FUNCTION = same)"),
            new Expression("DROP OPERATOR === (text, text)"),
            List.of());
    private static final SqlObject CLASS = new SqlObject(
            "operator class ci_ops using btree",
            new Expression("CREATE OPERATOR CLASS ci_ops FOR TYPE text USING btree AS OPERATOR 1 ==="),
            new Expression("DROP OPERATOR CLASS ci_ops USING btree"),
            List.of());

    @Test
    void isKeptWhereOtherDependenciesAreRecorded() {
        List<String> back = List.of(
                "drop index doc_title_idx of doc",
                "drop view a_view to recreate it",
                "drop operator class ci_ops using btree to recreate it",
                "drop operator ===(text,text) to recreate it",
                "drop routine same(text,text) to recreate it");
        List<String> forth = List.of(
                "create function same(text,text)",
                "create operator ===(text,text)",
                "create operator class ci_ops using btree",
                "create index doc_title_idx on doc (title ci_ops)",
                "create view a_view");
        List<String> all = new ArrayList<>(back);
        all.addAll(forth);
        assertThat(steps(schema("a"), schema("x"))).containsExactlyElementsOf(all);
        assertThat(steps(recorded(schema("a")), recorded(schema("x")))).containsExactlyElementsOf(all);
    }

    @Test
    void isThatOfNamesForNewObjects() {
        List<String> names = steps(Schema.EMPTY, schema("a"));
        assertThat(names)
                .containsExactly(
                        "create function same(text,text)",
                        "create operator ===(text,text)",
                        "create operator class ci_ops using btree",
                        "create table doc",
                        "create view a_view");
        assertThat(steps(Schema.EMPTY, recorded(schema("a")))).isEqualTo(names);
    }

    private static List<String> steps(Schema before, Schema after) {
        return SchemaDiff.between(before, after, Decisions.NONE).steps().stream()
                .map(Step::describe)
                .toList();
    }

    private static Schema schema(String argument) {
        Index plain = Index.of("doc_title_idx", "btree", false, List.of("title"), Optional.empty());
        IndexKey key = new IndexKey(
                new Expression("title"),
                Optional.empty(),
                Optional.of(new OperatorClass(QualifiedName.of("ci_ops"), List.of())),
                false,
                false);
        Index index = new Index(
                plain.name(),
                plain.method(),
                false,
                List.of(key),
                List.of(),
                false,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return Schema.of(List.of(
                Table.of(QualifiedName.of("doc"), List.of(Column.of("title", 1, PgType.of("text"))))
                        .withIndexes(List.of(index)),
                View.of(QualifiedName.of("a_view"), new Expression("SELECT title === title AS x FROM doc"), false),
                Routine.of(
                                "CREATE FUNCTION same(" + argument + " text, b text) RETURNS boolean LANGUAGE sql"
                                        + " IMMUTABLE AS $$ SELECT true $$",
                                Optional.empty())
                        .orElseThrow(),
                OPERATOR,
                CLASS));
    }

    /** The dependencies as DependencyRows reads them. */
    private static Schema recorded(Schema schema) {
        return schema.withDependencies(KnownDependencies.of(Map.of(
                TABLE,
                new HashSet<>(),
                VIEW,
                Set.of(TABLE, ObjectKey.column(TABLE.owner(), "title")),
                schema.routines().get(0).key(),
                Set.of())));
    }
}
