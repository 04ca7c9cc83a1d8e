package dev.kedge.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.plan.Plan;
import dev.kedge.core.plan.Planner;
import dev.kedge.core.revision.Commutation;
import dev.kedge.core.revision.Compatibility;
import dev.kedge.core.revision.Replay;
import dev.kedge.core.revision.RetirementHistory;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Retired;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.step.AddColumn;
import dev.kedge.core.step.ChangeDefault;
import dev.kedge.core.step.CreateTable;
import dev.kedge.core.step.DropColumn;
import dev.kedge.core.step.DropNotNull;
import dev.kedge.core.step.Reinstate;
import dev.kedge.core.step.Retire;
import dev.kedge.core.step.SetNotNull;
import dev.kedge.core.step.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A build starts on a newer database if and only if what its code reads and writes works after each revision that it does not
 * know, in random histories with branches, merges, retirements, drops and withdrawn retirements.
 */
class CompatibilityLawTest {
    private static final QualifiedName TABLE = QualifiedName.of("t");
    private static final int HISTORIES = 200;
    private static final int REVISIONS = 14;

    private final List<Revision> history = new ArrayList<>();
    private Random random = new Random(0);
    private int columns;

    @Test
    void theRuleIsTheTruth() {
        int starts = 0;
        int refuses = 0;
        int partly = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            CompatibilityLawTest law = new CompatibilityLawTest();
            law.random = new Random(seed);
            law.grow();
            for (Revision build : law.history) {
                for (Revision other : law.history) {
                    Optional<Boolean> started = law.check(build, other, seed);
                    starts += started.filter(yes -> yes).isPresent() ? 1 : 0;
                    refuses += started.filter(yes -> !yes).isPresent() ? 1 : 0;
                }
            }
            partly += (int) law.history.stream()
                    .filter(one -> one.header()
                            .compatibility()
                            .from()
                            .filter(from -> !from.equals(Compatibility.NONE))
                            .isPresent())
                    .count();
        }
        assertThat(starts).isGreaterThan(1000);
        assertThat(refuses).isGreaterThan(1000);
        assertThat(partly).isGreaterThan(100);
    }

    private void grow() {
        Table table = Table.of(TABLE, List.of(Column.of("id", 1, PgType.of("bigint"))));
        add(List.of(), List.of(new CreateTable(table)));
        while (history.size() < REVISIONS) {
            RevisionGraph graph = graph();
            List<RevisionHeader> heads = graph.heads();
            if (heads.size() > 1 && random.nextInt(4) == 0) {
                merge(heads.get(0).id(), heads.get(1).id());
            } else {
                List<RevisionHeader> order = graph.order();
                String parent = random.nextInt(3) == 0
                        ? order.get(random.nextInt(order.size())).id()
                        : heads.get(random.nextInt(heads.size())).id();
                Schema schema = schema(Set.of(parent)).orElseThrow();
                add(List.of(parent), steps(schema));
            }
        }
    }

    /** Joins two heads if their branches commute, as {@code merge} does; otherwise one of them grows. */
    private void merge(String one, String other) {
        Set<String> left = graph().withAncestors(Set.of(one));
        Set<String> right = graph().withAncestors(Set.of(other));
        Schema base = Replay.of(history.stream()
                        .filter(it -> left.contains(it.id()) && right.contains(it.id()))
                        .toList())
                .get();
        boolean commute = Commutation.clashes(base, only(left, right), only(right, left), Map.of())
                .isEmpty();
        add(commute ? List.of(one, other) : List.of(one), List.of());
    }

    private List<Revision> only(Set<String> some, Set<String> others) {
        return history.stream()
                .filter(it -> some.contains(it.id()) && !others.contains(it.id()))
                .toList();
    }

    private RevisionGraph graph() {
        return RevisionGraph.of(history.stream().map(Revision::header).toList()).get();
    }

    private List<Revision> ancestors(Set<String> ids) {
        Set<String> all = graph().withAncestors(ids);
        return history.stream().filter(one -> all.contains(one.id())).toList();
    }

    private Optional<Schema> schema(Set<String> ids) {
        return Replay.of(ancestors(ids)).value();
    }

    private void add(List<String> parents, List<Step> steps) {
        List<Revision> before = parents.isEmpty() ? List.of() : ancestors(Set.copyOf(parents));
        Plan plan = Planner.plan(Replay.of(before).get(), steps);
        RetirementHistory retirements = RetirementHistory.of(before);
        Set<String> needed = plan.retired().stream()
                .map(key -> retirements.since(key, Optional.empty()).orElseThrow())
                .collect(Collectors.toSet());
        Optional<String> from = needed.isEmpty() ? Optional.empty() : RetirementHistory.last(needed, graph(), parents);
        List<String> withdraws = steps.stream()
                .filter(Reinstate.class::isInstance)
                .map(step -> retirements
                        .since(((Reinstate) step).object(), Optional.empty())
                        .orElseThrow())
                .toList();
        String id = "%012x".formatted(history.size() + 1);
        RevisionHeader header = new RevisionHeader(
                id, parents, id, "", Compatibility.of(plan.compatible(), from), "", List.of(), withdraws);
        history.add(new Revision(header, Instant.EPOCH, 14, steps, plan.down(), "", ""));
    }

    /** One change of one column, as an author of entities would make it. */
    private List<Step> steps(Schema schema) {
        Table table = schema.table(TABLE).orElseThrow();
        List<Column> others = table.columns().stream()
                .filter(column -> !column.name().equals("id"))
                .toList();
        if (others.isEmpty() || random.nextInt(3) == 0) {
            Column column = Column.of("c" + ++columns, columns + 1, PgType.of("text"));
            boolean nullable = random.nextBoolean();
            Optional<Expression> value = random.nextBoolean() ? Optional.of(new Expression("'x'")) : Optional.empty();
            return List.of(new AddColumn(TABLE, column.withNullable(nullable).withDefault(value), Optional.empty()));
        }
        Column column = others.get(random.nextInt(others.size()));
        ObjectKey key = ObjectKey.column(TABLE, column.name());
        if (isRetired(schema, column)) {
            return List.of(random.nextInt(3) == 0 ? new Reinstate(key, false) : new DropColumn(TABLE, column.name()));
        }
        return switch (random.nextInt(5)) {
            case 0 -> List.of(new DropColumn(TABLE, column.name()));
            case 1 ->
                List.of(
                        column.nullable()
                                ? new SetNotNull(TABLE, column.name(), Optional.empty())
                                : new DropNotNull(TABLE, column.name(), Optional.empty()));
            default -> retire(column, key);
        };
    }

    private List<Step> retire(Column column, ObjectKey key) {
        if (column.nullable() || column.defaultValue().isPresent()) {
            return List.of(new Retire(key));
        }
        Step first = random.nextBoolean()
                ? new ChangeDefault(TABLE, column.name(), Optional.of(new Expression("'x'")))
                : new DropNotNull(TABLE, column.name(), Optional.empty());
        return List.of(first, new Retire(key));
    }

    private static boolean isRetired(Schema schema, Column column) {
        return schema.object(Retired.key(ObjectKey.column(TABLE, column.name())))
                .isPresent();
    }

    /** Whether the build starts on the database of the other; absent if the database cannot be had. */
    private Optional<Boolean> check(Revision build, Revision other, int seed) {
        List<Revision> known = ancestors(Set.of(build.id()));
        Set<String> ids = known.stream().map(Revision::id).collect(Collectors.toSet());
        List<Revision> unknown = ancestors(Set.of(other.id())).stream()
                .filter(one -> !ids.contains(one.id()))
                .toList();
        RevisionGraph graph =
                RevisionGraph.of(known.stream().map(Revision::header).toList()).get();
        Schema code = Replay.of(known).get();
        Schema reached = code;
        boolean rule = true;
        boolean truth = true;
        boolean usesAll = true;
        for (Revision one : unknown) {
            Outcome<Schema> next = Replay.apply(reached, one);
            if (!next.isPresent()) {
                return Optional.empty();
            }
            reached = next.get();
            boolean fits = one.header().compatibility().isWith(graph::hasInForce);
            rule &= fits;
            truth &= works(code, reached);
            usesAll &= fits || one.up().stream().allMatch(step -> isUsed(step, code));
        }
        if (rule != truth && (rule || usesAll)) {
            throw new AssertionError("seed " + seed + ": build " + told(known) + (rule ? "\nstarts" : "\nis refused")
                    + " on a database with " + told(unknown));
        }
        return Optional.of(rule);
    }

    private static String told(List<Revision> revisions) {
        return revisions.stream()
                .map(one -> one.id() + " after " + one.header().parents() + " from "
                        + one.header().compatibility().from() + ": "
                        + one.up().stream().map(Step::describe).toList())
                .collect(Collectors.joining("\n", "\n", ""));
    }

    /**
     * Whether the code could notice the step. Code from before a column was added, or that changed it in the same way on another
     * branch, could not, but the rule refuses it as well: it does not contain what the step needs.
     */
    private static boolean isUsed(Step step, Schema code) {
        String name = step.subject().name();
        return step instanceof AddColumn
                || code.table(TABLE)
                        .orElseThrow()
                        .column(name)
                        .filter(column -> !isRetired(code, column)
                                && !(step instanceof DropNotNull && column.nullable())
                                && !(step instanceof SetNotNull && !column.nullable()))
                        .isPresent();
    }

    /** Whether code that was compiled for one schema reads and writes rows of another. */
    private static boolean works(Schema code, Schema now) {
        Table table = now.table(TABLE).orElseThrow();
        List<Column> used = code.table(TABLE).orElseThrow().columns().stream()
                .filter(column -> !isRetired(code, column))
                .toList();
        boolean reads = used.stream()
                .allMatch(column -> table.column(column.name())
                        .filter(there -> there.nullable() == column.nullable())
                        .isPresent());
        Stream<Column> left = table.columns().stream()
                .filter(column -> used.stream().noneMatch(own -> own.name().equals(column.name())));
        return reads
                && left.allMatch(
                        column -> column.nullable() || column.defaultValue().isPresent());
    }
}
