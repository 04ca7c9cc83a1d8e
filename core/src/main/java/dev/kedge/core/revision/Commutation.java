package dev.kedge.core.revision;

import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.stability.Internal;
import dev.kedge.core.step.Clash;
import dev.kedge.core.step.Footprint;
import dev.kedge.core.step.Situation;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the revisions of two branches may be taken in any order. They may when no footprint of one touches a footprint of
 * the other, and when every step's SQL is what would have been written for it on top of the other branch as well: the SQL
 * was reviewed and is fixed, and some of it names more than its step does, such as all the partitions of a table.
 */
@Internal
public final class Commutation {
    private final Schema fork;
    private final List<Act> left;
    private final List<Act> right;

    /**
     * One thing that a branch does.
     *
     * @param revision the revision that does it
     * @param text what it does, for people
     * @param footprint what it touches
     * @param step the typed step; absent for handwork
     */
    public record Act(RevisionHeader revision, String text, Footprint footprint, Optional<Step> step) {}

    /**
     * Two acts that clash.
     *
     * @param left the one of the first branch
     * @param right the one of the second branch
     * @param clash why
     */
    public record Pair(Act left, Act right, Clash clash) {}

    private Commutation(Schema fork, List<Act> left, List<Act> right) {
        this.fork = fork;
        this.left = left;
        this.right = right;
    }

    /**
     * The pairs of acts that clash; none if the branches commute.
     *
     * @param fork the schema that both branches start from
     * @param left the revisions of the first branch, parents first
     * @param right the revisions of the second branch, parents first
     * @param handwork the SQL written by hand, by the revision's id
     */
    public static List<Pair> clashes(
            Schema fork, List<Revision> left, List<Revision> right, Map<String, List<HandWrittenSql>> handwork) {
        Commutation both = new Commutation(fork, acts(fork, left, handwork), acts(fork, right, handwork));
        List<Pair> touching = both.touching();
        return touching.isEmpty() ? both.disturbed() : touching;
    }

    private static List<Act> acts(Schema fork, List<Revision> revisions, Map<String, List<HandWrittenSql>> handwork) {
        List<Act> acts = new ArrayList<>();
        Schema schema = fork;
        for (Revision revision : revisions) {
            for (Step step : revision.up()) {
                acts.add(new Act(revision.header(), step.describe(), step.footprint(schema), Optional.of(step)));
                schema = step.applyTo(schema);
            }
            for (HandWrittenSql hand : handwork.getOrDefault(revision.id(), List.of())) {
                acts.add(new Act(revision.header(), hand.title(), Footprint.ofSql(hand.sql()), Optional.empty()));
            }
        }
        return acts;
    }

    private List<Pair> touching() {
        List<Pair> pairs = new ArrayList<>();
        for (Act one : left) {
            for (Act other : right) {
                Clash.between(one.footprint(), other.footprint())
                        .or(() -> rows(one, other))
                        .ifPresent(clash -> pairs.add(new Pair(one, other, clash)));
            }
        }
        return pairs;
    }

    /** Nobody knows which rows SQL written by hand changes, so two of them must not name one table. */
    private Optional<Clash> rows(Act one, Act other) {
        if (one.step().isPresent() || other.step().isPresent()) {
            return Optional.empty();
        }
        return fork.tables().stream()
                .map(Table::name)
                .filter(name -> one.footprint().reads().has(name.name())
                        && other.footprint().reads().has(name.name()))
                .findFirst()
                .map(name -> new Clash(ObjectKey.table(name), "both name " + name + " in SQL written by hand", false));
    }

    /** The pairs of which one makes another SQL of the other. */
    private List<Pair> disturbed() {
        List<Pair> pairs = new ArrayList<>();
        disturbed(left, right).forEach((act, other) -> pairs.add(new Pair(act, other, disturbance(act, "left"))));
        disturbed(right, left).forEach((act, other) -> pairs.add(new Pair(other, act, disturbance(act, "right"))));
        return pairs;
    }

    private static Clash disturbance(Act act, String side) {
        ObjectKey key = act.step().map(Step::subject).orElseThrow();
        return new Clash(key, "the SQL of the " + side + " one would be another one on top of the other", false);
    }

    private Map<Act, Act> disturbed(List<Act> acts, List<Act> others) {
        List<Optional<List<SqlStatement>>> alone = sql(fork, acts);
        Map<Act, Act> found = new LinkedHashMap<>();
        Schema base = fork;
        for (Act other : others) {
            base = other.step().isPresent() ? other.step().get().applyTo(base) : base;
            List<Optional<List<SqlStatement>>> onTop = sql(base, acts);
            for (int i = 0; i < acts.size(); i++) {
                if (!alone.get(i).equals(onTop.get(i))) {
                    found.putIfAbsent(acts.get(i), other);
                }
            }
        }
        return found;
    }

    /** The statements of each act; absent for handwork, and for a step that does not fit and all that come after it. */
    private static List<Optional<List<SqlStatement>>> sql(Schema base, List<Act> acts) {
        List<Optional<List<SqlStatement>>> all = new ArrayList<>();
        Situation situation = Situation.at(base);
        String revision = "";
        boolean fits = true;
        for (Act act : acts) {
            Optional<List<SqlStatement>> statements = Optional.empty();
            if (!act.revision().id().equals(revision)) {
                situation = Situation.at(situation.before());
                revision = act.revision().id();
            }
            if (fits && act.step().isPresent()) {
                try {
                    statements = Optional.of(act.step().get().statements(situation));
                    situation = situation.after(act.step().get());
                } catch (StepMismatch mismatch) {
                    fits = false;
                }
            }
            all.add(statements);
        }
        return all;
    }
}
