package dev.kedge.core.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SquashesTest {
    private static final RevisionHeader A = revision("aaa");
    private static final RevisionHeader B = revision("bbb", "aaa");
    private static final RevisionHeader C = revision("ccc", "bbb");
    private static final RevisionHeader D = revision("ddd", "ccc");
    private static final RevisionHeader BC = squash("sbc", List.of("aaa"), B, C);
    private static final RevisionHeader ABC = squash("sabc", List.of(), A, B, C);

    private static RevisionHeader revision(String id, String... parents) {
        return new RevisionHeader(id, List.of(parents), id, "sum of " + id, true, "");
    }

    private static RevisionHeader squash(String id, List<String> parents, RevisionHeader... run) {
        List<SquashedRevision> replaces =
                Arrays.stream(run).flatMap(one -> one.recorded().stream()).toList();
        return new RevisionHeader(id, parents, id, "sum of " + id, true, "", replaces);
    }

    private static RevisionGraph graph(RevisionHeader... revisions) {
        return RevisionGraph.of(List.of(revisions)).get();
    }

    private static List<String> ids(List<RevisionHeader> revisions) {
        return revisions.stream().map(RevisionHeader::id).toList();
    }

    private static List<String> way(RevisionGraph graph, Set<String> begun) {
        return ids(Shortcut.of(graph, graph.order(), begun));
    }

    @Test
    void anOpenSquashIsNoNode() {
        RevisionGraph graph = graph(A, B, C, D, BC);
        assertThat(ids(graph.order())).containsExactly("aaa", "bbb", "ccc", "ddd");
        assertThat(graph.openSquashes()).containsExactly(BC);
        assertThat(graph.node("sbc")).isEqualTo("ccc");
        assertThat(graph.withAncestors(Set.of("sbc"))).containsExactlyInAnyOrder("aaa", "bbb", "ccc");
        assertThat(Target.resolve(graph, Set.of(), "sbc+1").get()).containsExactly("ddd");
    }

    @Test
    @Tag("way-out:KDG586")
    void ofAFinishedSquashTheEndCanBeNamedAsBefore() {
        RevisionGraph graph =
                graph(revision("fff"), squash("sgone", List.of("fff"), revision("abc1"), revision("abd2")));
        assertThat(Target.resolve(graph, Set.of(), "abd").get()).containsExactly("sgone");
        Outcome<Set<String>> inner = Target.resolve(graph, Set.of(), "abc");
        assertThat(inner.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(DatabaseCode.REVISION_SQUASHED);
            assertThat(problem.message().toString()).contains("sgone");
            assertThat(problem.remedy().toString()).contains("Name the squash");
        });
        assertThat(Target.resolve(graph, Set.of(), "sgone").get()).containsExactly("sgone");
    }

    @Test
    void alongItGoesTheWholeRunOrNothing() {
        RevisionGraph graph = graph(A, B, C, D, BC);
        assertThat(way(graph, Set.of())).containsExactly("aaa", "sbc", "ddd");
        assertThat(way(graph, Set.of("bbb"))).containsExactly("aaa", "bbb", "ccc", "ddd");
        assertThat(ids(Shortcut.of(graph, List.of(C, D), Set.of()))).containsExactly("ccc", "ddd");
        assertThat(ids(Shortcut.of(graph, List.of(A, B), Set.of()))).containsExactly("aaa", "bbb");
    }

    @Test
    void withoutWhatItStandsForItTakesTheirPlace() {
        RevisionGraph graph = graph(A, D, BC);
        assertThat(ids(graph.order())).containsExactly("aaa", "sbc", "ddd");
        assertThat(graph.find("ddd").orElseThrow().parents()).containsExactly("sbc");
        assertThat(Target.resolve(graph, Set.of(), "ccc").get()).containsExactly("sbc");
        assertThat(Target.resolve(graph, Set.of(), "ddd-1").get()).containsExactly("sbc");
    }

    @Test
    void aSquashOfASquash() {
        RevisionGraph graph = graph(squash("sab", List.of(), A, B), C, D, ABC);
        assertThat(ids(graph.order())).containsExactly("sab", "ccc", "ddd");
        assertThat(way(graph, Set.of())).containsExactly("sabc", "ddd");
        assertThat(ids(graph(ABC, D).order())).containsExactly("sabc", "ddd");
    }

    @Test
    void noSquashChangesTheDigest() {
        String digest = RevisionGraph.digest(List.of(A, B, C, D));
        assertThat(RevisionGraph.digest(List.of(A, B, C, D, BC))).isEqualTo(digest);
        assertThat(RevisionGraph.digest(List.of(A, BC, D))).isEqualTo(digest);
        assertThat(RevisionGraph.digest(List.of(D, ABC))).isEqualTo(digest);
        assertThat(RevisionGraph.digest(List.of(A, BC))).isNotEqualTo(digest);
    }

    @Test
    void whatItStandsForIsThereAsItWasOrGone() {
        assertThat(code(A, C, D, BC)).contains(DatabaseCode.SQUASH_MISFIT);
        RevisionHeader edited = new RevisionHeader("bbb", List.of("aaa"), "bbb", "another sum", true, "");
        assertThat(code(A, edited, C, D, BC)).containsExactly(DatabaseCode.SQUASH_MISFIT);
        assertThat(code(A, BC, squash("other", List.of("aaa"), B, C))).contains(DatabaseCode.SQUASH_MISFIT);
        assertThat(code(A, BC, D, revision("eee", "bbb"))).containsExactly(DatabaseCode.PARENT_SQUASHED);
    }

    private static List<Code> code(RevisionHeader... revisions) {
        Outcome<RevisionGraph> outcome = RevisionGraph.of(List.of(revisions));
        List<Code> codes = new ArrayList<>();
        outcome.diagnostics().forEach(problem -> codes.add(problem.code()));
        return codes;
    }
}
