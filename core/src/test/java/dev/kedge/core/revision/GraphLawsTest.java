package dev.kedge.core.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds on every graph, tried on random ones; a failure names the seed that makes it again. */
class GraphLawsTest {
    private static final int GRAPHS = 400;

    static IntStream seeds() {
        return IntStream.range(0, GRAPHS);
    }

    /** Revisions with no, one or several parents, handed over in any order. */
    private static RevisionGraph graph(Random random) {
        List<RevisionHeader> headers = new ArrayList<>();
        int size = 1 + random.nextInt(14);
        for (int i = 0; i < size; i++) {
            Set<String> parents = new TreeSet<>();
            int wanted = i == 0 || random.nextInt(10) == 0 ? 0 : random.nextInt(3) == 0 ? 2 + random.nextInt(2) : 1;
            while (parents.size() < Math.min(wanted, i)) {
                parents.add(headers.get(i - 1 - random.nextInt(Math.min(i, 5))).id());
                wanted -= random.nextInt(8) == 0 ? 1 : 0;
            }
            headers.add(GraphDrawing.header("r" + (100 + i), List.copyOf(parents), random.nextInt(100)));
        }
        Collections.shuffle(headers, random);
        return RevisionGraph.of(headers).get();
    }

    private static Set<String> someClosedSet(RevisionGraph graph, Random random) {
        return graph.withAncestors(some(graph, random));
    }

    private static List<String> some(RevisionGraph graph, Random random) {
        return graph.order().stream()
                .map(RevisionHeader::id)
                .filter(id -> random.nextInt(4) == 0)
                .toList();
    }

    private static List<String> ids(List<RevisionHeader> revisions) {
        return revisions.stream().map(RevisionHeader::id).toList();
    }

    private static Set<String> all(RevisionGraph graph) {
        return new HashSet<>(ids(graph.order()));
    }

    /** Every moment of a run is a set that holds whatever its members build on. */
    private static void runs(RevisionGraph graph, Set<String> from, List<RevisionHeader> todo, boolean up) {
        Set<String> now = new HashSet<>(from);
        for (RevisionHeader revision : todo) {
            assertThat(up ? now.add(revision.id()) : now.remove(revision.id())).isTrue();
            assertThat(graph.withAncestors(now)).isEqualTo(now);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anUpgradeToTheHeadsReachesAllFromEverywhere(int seed) {
        Random random = new Random(seed);
        RevisionGraph graph = graph(random);
        Set<String> closed = someClosedSet(graph, random);
        runs(graph, closed, Route.up(graph, closed, List.of("heads")).get(), true);
        for (Set<String> applied : List.of(closed, Set.copyOf(some(graph, random)))) {
            Set<String> after = new HashSet<>(applied);
            after.addAll(ids(Route.up(graph, applied, List.of("heads")).get()));
            assertThat(after).isEqualTo(all(graph));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anUpgradeAndTheDowngradeBackRestore(int seed) {
        Random random = new Random(seed);
        RevisionGraph graph = graph(random);
        Set<String> before = someClosedSet(graph, random);
        String target = graph.order().get(random.nextInt(graph.order().size())).id();
        Outcome<List<RevisionHeader>> up = Route.up(graph, before, List.of(target));
        runs(graph, before, up.get(), true);
        Set<String> after = new HashSet<>(before);
        after.addAll(ids(up.get()));
        List<String> heads = new ArrayList<>(List.of("base"));
        heads.addAll(ids(graph.headsOf(before)));
        List<RevisionHeader> down = Route.down(graph, after, heads).get();
        runs(graph, after, down, false);
        assertThat(new HashSet<>(ids(down))).isEqualTo(new HashSet<>(ids(up.get())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDowngradeRevertsWhatBuildsOnItsTargetAndNothingElse(int seed) {
        Random random = new Random(seed);
        RevisionGraph graph = graph(random);
        Set<String> before = someClosedSet(graph, random);
        for (String target : before) {
            List<RevisionHeader> down =
                    Route.down(graph, before, List.of(target)).get();
            runs(graph, before, down, false);
            Set<String> after = new HashSet<>(before);
            ids(down).forEach(after::remove);
            Set<String> above = graph.withDescendants(List.of(target));
            above.remove(target);
            above.retainAll(before);
            assertThat(new HashSet<>(ids(down))).isEqualTo(above);
            List<String> others = new ArrayList<>(ids(graph.headsOf(after)));
            others.remove(target);
            assertThat(ids(Route.beside(graph, before, Direction.DOWN, List.of(target), down)))
                    .isEqualTo(others);
            List<RevisionHeader> rest =
                    Route.down(graph, after, List.of("base", target)).get();
            runs(graph, after, rest, false);
            ids(rest).forEach(after::remove);
            assertThat(after).isEqualTo(graph.withAncestors(List.of(target)));
            assertThat(Route.up(graph, before, List.of(target)).get()).isEmpty();
        }
        assertThat(Route.down(graph, before, List.of("base")).get()).hasSameSizeAs(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anOrderNamesParentsFirstAndKnowsNoOrderOfReading(int seed) {
        Random random = new Random(seed);
        RevisionGraph graph = graph(random);
        Set<String> seen = new HashSet<>();
        graph.order().forEach(revision -> {
            assertThat(seen).containsAll(revision.parents());
            seen.add(revision.id());
        });
        List<RevisionHeader> shuffled = new ArrayList<>(graph.order());
        Collections.shuffle(shuffled, random);
        assertThat(RevisionGraph.of(shuffled).get().order()).isEqualTo(graph.order());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aStampEndsWhereAnUpgradeWould(int seed) {
        Random random = new Random(seed);
        RevisionGraph graph = graph(random);
        Set<String> before = new HashSet<>(some(graph, random));
        List<String> targets = new ArrayList<>(some(graph, random));
        targets.add("base");
        StampRoute stamp = StampRoute.to(graph, before, targets).get();
        Set<String> after = new HashSet<>(before);
        ids(stamp.removed()).forEach(after::remove);
        after.addAll(ids(stamp.wanted()));
        assertThat(after).isEqualTo(graph.withAncestors(targets));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRangeHoldsItsEndsAndWhatLiesBetween(int seed) {
        Random random = new Random(seed);
        RevisionGraph graph = graph(random);
        for (RevisionHeader from : graph.order()) {
            for (RevisionHeader to : graph.order()) {
                Outcome<Range> range = Range.listed(graph, Set.of(), from.id() + ":" + to.id());
                boolean above = graph.withAncestors(List.of(to.id())).contains(from.id());
                assertThat(range.isPresent()).isEqualTo(above);
                range.value()
                        .ifPresent(r -> assertThat(ids(r.revisions()))
                                .startsWith(from.id())
                                .endsWith(to.id()));
            }
        }
    }
}
