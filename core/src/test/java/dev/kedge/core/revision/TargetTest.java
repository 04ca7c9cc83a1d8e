package dev.kedge.core.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Outcome;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tries what users may write for a revision, on a history with a branch and a merge: aaa - (bbb, ccc) - ddd - eee. */
class TargetTest {
    private static final RevisionGraph GRAPH = RevisionGraph.of(List.of(
                    header("ddd000000000", "bbb000000000", "ccc000000000"),
                    header("aaa000000000"),
                    header("ccc000000000", "aaa000000000"),
                    header("eee000000000", "ddd000000000"),
                    header("bbb000000000", "aaa000000000")))
            .get();

    private static RevisionHeader header(String id, String... parents) {
        return new RevisionHeader(id, List.of(parents), "20250101_0000_" + id, "sum", true, "message");
    }

    private static String resolve(String target, String... applied) {
        Outcome<Set<String>> outcome = Target.resolve(GRAPH, GRAPH.withAncestors(List.of(applied)), target);
        return outcome.isPresent()
                ? String.join(
                        ",",
                        outcome.get().stream()
                                .map(id -> id.substring(0, 3))
                                .sorted()
                                .toList())
                : outcome.diagnostics().get(0).code().id();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "head, eee",
                "heads, eee",
                "base, ''",
                "current, ddd",
                "+1, eee",
                "-1, KDG529",
                "eee, eee",
                "EEE0, eee",
                "ddd+1, eee",
                "head-1, ddd",
                "eee-1, ddd",
                "eee-2, KDG529",
                "base+1, aaa",
                "base+2, KDG404",
                "+2, KDG403",
                "base-1, KDG403",
                "zzz, KDG401",
                "ee, KDG408",
                "a b, KDG405",
                "'', KDG405",
                "head+1, KDG403",
                "bbb-1, aaa",
                "bbb+1, ddd",
                "ccc-2, ''"
            })
    void standsFor(String target, String expected) {
        assertThat(resolve(target, "ddd000000000")).isEqualTo(expected);
    }

    @Test
    void ordersParentsFirstWhateverTheOrderOfReading() {
        assertThat(GRAPH.order().stream().map(r -> r.id().substring(0, 3)))
                .containsExactly("aaa", "bbb", "ccc", "ddd", "eee");
        assertThat(GRAPH.withDescendants(List.of("bbb000000000"))).hasSize(3);
        assertThat(GRAPH.headsOf(Set.of("aaa000000000", "bbb000000000", "ccc000000000")))
                .hasSize(2);
    }

    @Test
    void theDigestKnowsNoOrder() {
        List<RevisionHeader> reversed = GRAPH.order().stream()
                .sorted((a, b) -> b.id().compareTo(a.id()))
                .toList();
        assertThat(RevisionGraph.digest(reversed)).isEqualTo(RevisionGraph.digest(GRAPH.order()));
        assertThat(RevisionGraph.digest(reversed.subList(1, 5))).isNotEqualTo(RevisionGraph.digest(reversed));
    }
}
