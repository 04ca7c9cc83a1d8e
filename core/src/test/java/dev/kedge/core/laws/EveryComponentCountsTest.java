package dev.kedge.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.audit.Audit;
import dev.kedge.core.audit.Finding.Verdict;
import dev.kedge.core.diff.SchemaDiff;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.diff.order.Difference;
import dev.kedge.core.schema.Attribute;
import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Collation;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ColumnName;
import dev.kedge.core.schema.ColumnStorage;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.Deferral;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.DomainCheck;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.Extension;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Generated;
import dev.kedge.core.schema.Grant;
import dev.kedge.core.schema.Identity;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.Match;
import dev.kedge.core.schema.Namespace;
import dev.kedge.core.schema.OperatorClass;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.Partitioning;
import dev.kedge.core.schema.Permission;
import dev.kedge.core.schema.Persistence;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.Policy;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.Privilege;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.RangeType;
import dev.kedge.core.schema.ReferentialAction;
import dev.kedge.core.schema.Revocation;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.RowSecurity;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Securable;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.schema.SequenceOptions;
import dev.kedge.core.schema.StorageParameter;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.TableSettings;
import dev.kedge.core.schema.Trigger;
import dev.kedge.core.schema.TriggerState;
import dev.kedge.core.schema.UniqueConstraint;
import dev.kedge.core.schema.View;
import dev.kedge.core.schema.ViewOptions;
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
            "Column.position",
            "Attribute.position",
            // It is over once the view is there.
            "View.withNoData",
            // A server's spelling is compared, and not what it was made of.
            "Expression.text",
            // They decide in which order steps come.
            "Schema.dependencies");

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
        assertThat(seen).containsAll(EXCEPTIONS);
    }

    /** What the differ sees an audit tells people, and nothing else. */
    @Test
    void changingAnyComponentIsAFinding() throws ReflectiveOperationException {
        assertThat(Audit.of(sample(), sample(), List.of())).allMatch(finding -> finding.verdict() == Verdict.OK);
        for (Variants.Variant variant : Variants.of(sample())) {
            boolean same = Audit.of(sample(), (Schema) variant.value(), List.of()).stream()
                    .allMatch(finding -> finding.verdict() == Verdict.OK);
            assertThat(same)
                    .as("%s changed to %s", variant.component(), variant.value())
                    .isEqualTo(EXCEPTIONS.contains(variant.component()));
        }
    }

    /** A schema in which nothing that can be there is absent. */
    private static Schema sample() {
        QualifiedName name = new QualifiedName("audit", "price");
        Column column = Column.of("close", 1, new PgType("numeric", List.of("10", "2"), 0))
                .withNullable(false)
                .withDefault(Optional.of(new Expression("a")))
                .withIdentity(Optional.of(new Identity(Identity.Generation.ALWAYS, OPTIONS, Optional.of("named"))))
                .withGenerated(Optional.of(new Generated(new Expression("unused"), Generated.Kind.STORED)))
                .withCollation(Optional.of(QualifiedName.of("C")))
                .withStorage(Optional.of(ColumnStorage.EXTERNAL))
                .withCompression(Optional.of("pglz"))
                .withComment(Optional.of("c"));
        // no two sequences have one name
        Column open = column.withName("open")
                .withType(PgType.of("text"))
                .withIdentity(Optional.of(new Identity(Identity.Generation.ALWAYS, OPTIONS)));
        Column unused = Column.of("unused", 3, PgType.of("text"))
                .withDefault(Optional.of(new Expression("b")))
                .withIdentity(Optional.of(Identity.BY_DEFAULT))
                .withComment(Optional.of("d"));
        Column extra = Column.of("extra", 4, PgType.of("text"));
        IndexKey key = new IndexKey(
                new Expression("lower(open)"),
                Optional.of(new QualifiedName("audit", "nice")),
                Optional.of(new OperatorClass(
                        new QualifiedName("audit", "ops"), List.of(new StorageParameter("siglen", "32")))),
                true,
                false);
        Table table = Table.of(name, List.of(column, open, extra, unused))
                .withComment(Optional.of("c"))
                .withSettings(TableSettings.NONE
                        .withUnlogged(true)
                        .withParameters(List.of(new StorageParameter("fillfactor", "70")))
                        .withTablespace(Optional.of("fast")))
                .plus(new PrimaryKey("p", List.of("close", "open"), List.of("extra"), Deferral.INITIALLY_DEFERRED)
                        .withComment(Optional.of("c")))
                .plus(new UniqueConstraint(
                                "u", List.of("close", "extra"), List.of("open"), true, Deferral.INITIALLY_IMMEDIATE)
                        .withComment(Optional.of("c")))
                .plus(new CheckConstraint("k", new Expression("close > 0"), true, true).withComment(Optional.of("c")))
                .plus(new ForeignKey(
                        "f",
                        List.of("close"),
                        name,
                        List.of("close"),
                        Match.FULL,
                        ReferentialAction.SET_NULL,
                        List.of("close"),
                        ReferentialAction.RESTRICT,
                        Deferral.INITIALLY_DEFERRED,
                        true,
                        false,
                        false,
                        Optional.of("c")))
                .plus(new Exclusion(
                        "x",
                        "gist",
                        List.of(new Exclusion.Element(key, "&&"), new Exclusion.Element(IndexKey.column("open"), "=")),
                        List.of("extra"),
                        Optional.of(new Expression("open <> ''")),
                        Deferral.INITIALLY_DEFERRED,
                        Optional.of("c")))
                .withIndexes(List.of(new Index(
                        "i",
                        "btree",
                        true,
                        List.of(key, IndexKey.column("open")),
                        List.of("extra"),
                        true,
                        Optional.of(new Expression("open <> ''")),
                        List.of(new StorageParameter("fillfactor", "70")),
                        Optional.of("fast"),
                        Optional.of("c"))));
        Trigger trigger = new Trigger("t", true, new Expression("AFTER INSERT"), new Expression("EXECUTE FUNCTION f()"))
                .withState(TriggerState.ALWAYS)
                .withComment(Optional.of("c"));
        Policy policy = new Policy(
                "o",
                true,
                Policy.Command.UPDATE,
                List.of("app"),
                Optional.of(new Expression("open = ''")),
                Optional.of(new Expression("close = ''")),
                Optional.of("c"));
        Table guarded = table.withTriggers(List.of(trigger))
                .withPolicies(List.of(policy))
                .withSettings(table.settings().withRowSecurity(RowSecurity.FORCED));
        View view = View.of(QualifiedName.of("v"), new Expression("SELECT 1 AS a"), true)
                .withColumns(List.of("a"))
                .withComment(Optional.of("c"))
                .withColumnComments(List.of(new View.ColumnComment("a", "d")))
                .withOptions(new ViewOptions(
                        ViewOptions.CheckOption.LOCAL,
                        true,
                        true,
                        List.of(new StorageParameter("fillfactor", "70")),
                        Optional.of("fast")))
                .withIndexes(List.of(Index.of("vi", "btree", false, List.of("a"), Optional.empty())))
                .withTriggers(List.of(trigger));
        Routine routine = Routine.of(
                        "CREATE FUNCTION f(a integer, b text) RETURNS integer LANGUAGE sql RETURN 1", Optional.of("c"))
                .orElseThrow();
        return Schema.of(List.of(
                new Namespace("audit"),
                new Extension("citext", Optional.of("1.6"), Optional.of("audit")),
                new EnumType(QualifiedName.of("mood"), List.of("a", "b"), Optional.of("c")),
                new Domain(
                        QualifiedName.of("percentage"),
                        PgType.of("numeric(5,2)"),
                        false,
                        Optional.of(new Expression("0")),
                        Optional.of(QualifiedName.of("C")),
                        List.of(new DomainCheck("p", new Expression("VALUE > 0"), true, Optional.of("c"))),
                        Optional.of("c")),
                new Collation(
                        QualifiedName.of("book"),
                        Collation.Provider.ICU,
                        Optional.of("de"),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        Optional.of("& a < b"),
                        Optional.of("c")),
                new Collation(
                        QualifiedName.of("mixed"),
                        Collation.Provider.LIBC,
                        Optional.empty(),
                        Optional.of("C"),
                        Optional.of("POSIX"),
                        false,
                        Optional.empty(),
                        Optional.of("c")),
                new RangeType(
                        QualifiedName.of("span"),
                        PgType.of("text"),
                        Optional.of(QualifiedName.of("text_pattern_ops")),
                        Optional.of(QualifiedName.of("C")),
                        Optional.of(QualifiedName.of("canonical")),
                        Optional.of(QualifiedName.of("apart")),
                        Optional.of(QualifiedName.of("spans")),
                        Optional.of("c")),
                new CompositeType(
                        QualifiedName.of("address"),
                        List.of(new Attribute(
                                "zip",
                                1,
                                PgType.of("varchar(10)"),
                                Optional.of(QualifiedName.of("C")),
                                Optional.of("c"))),
                        Optional.of("c")),
                new Sequence(
                        name.withName("numbers"),
                        PgType.of("integer"),
                        OPTIONS,
                        Optional.of(new ColumnName(name, "close")),
                        Persistence.LOGGED,
                        Optional.of("c")),
                view,
                routine,
                guarded.withSettings(guarded.settings().withPartitioning(Optional.of(partitioning("open")))),
                Partition.of(
                                QualifiedName.of("part"),
                                name,
                                new Expression("IN ('x')"),
                                Optional.of(partitioning("close")),
                                List.of(new StorageParameter("fillfactor", "70")),
                                Optional.of("fast"))
                        .withComment(Optional.of("c")),
                new Grant(
                        name,
                        Securable.RELATION,
                        Optional.of("numeric"),
                        "app",
                        List.of(
                                new Permission(Privilege.SELECT, Optional.of("open"), true),
                                new Permission(Privilege.UPDATE, Optional.empty(), false))),
                new Revocation(
                        name,
                        Securable.TYPE,
                        Optional.of("numeric"),
                        "PUBLIC",
                        List.of(Privilege.USAGE, Privilege.EXECUTE)),
                new Owner(name, Securable.RELATION, Optional.of("numeric"), "app")));
    }

    private static Partitioning partitioning(String key) {
        IndexKey by = new IndexKey(
                new Expression(key),
                Optional.of(QualifiedName.of("C")),
                Optional.of(
                        new OperatorClass(QualifiedName.of("text_ops"), List.of(new StorageParameter("siglen", "8")))),
                false,
                false);
        return new Partitioning(Partitioning.Method.LIST, List.of(by));
    }
}
