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
 * Finds out whether the revisions of two branches can be run in either order. They can if no footprint of one branch
 * overlaps a footprint of the other, and if no step has another SQL on top of the other branch: the SQL was reviewed
 * and does not change, and some of it names more objects than its step, such as all partitions of a table.
 */
@Internal
public final class Commutation {
    private final Schema fork;
    private final List<Act> left;
    private final List<Act> right;

    /**
     * One action of a branch.
     *
     * @param revision the revision that contains it
     * @param text a description for messages
     * @param footprint its effects
     * @param step the typed step; absent for hand-written SQL
     */
    public record Act(RevisionHeader revision, String text, Footprint footprint, Optional<Step> step) {}

    /**
     * Two conflicting actions.
     *
     * @param left the action of the first branch
     * @param right the action of the second branch
     * @param clash the reason
     */
    public record Pair(Act left, Act right, Clash clash) {}

    private Commutation(Schema fork, List<Act> left, List<Act> right) {
        this.fork = fork;
        this.left = left;
        this.right = right;
    }

    /**
     * Finds the conflicting actions of two branches.
     *
     * @param fork the schema that both branches start from
     * @param left the revisions of the first branch, parents first
     * @param right the revisions of the second branch, parents first
     * @param handwork the hand-written SQL, by the id of its revision
     * @return the pairs that conflict; empty if the branches commute
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
                acts.add(new Act(
                        revision.header(),
                        hand.title(),
                        Footprint.ofSql(hand.sql(), hand.touched()),
                        Optional.empty()));
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

    /** The rows that hand-written SQL changes are not known, so two such actions must not name the same table. */
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

    /** Pairs in which running one step first changes the SQL generated for the other. */
    private List<Pair> disturbed() {
        List<Pair> pairs = new ArrayList<>();
        disturbed(left, right).forEach((act, other) -> pairs.add(new Pair(act, other, disturbance(act, "left"))));
        disturbed(right, left).forEach((act, other) -> pairs.add(new Pair(other, act, disturbance(act, "right"))));
        return pairs;
    }

    private static Clash disturbance(Act act, String side) {
        ObjectKey key = act.step().map(Step::subject).orElseThrow();
        return new Clash(key, "the SQL of the " + side + " one would differ on top of the other", false);
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

    /**
     * The statements of each action; absent for hand-written SQL, for a step that does not fit the schema and for all
     * later steps.
     */
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
