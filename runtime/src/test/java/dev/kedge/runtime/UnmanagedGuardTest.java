package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import dev.kedge.core.diagnostic.DatabaseCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What others did to a database is neither lost nor in the way without a word, and the advised way out works. */
class UnmanagedGuardTest {
    private static final String LOSES = "-- loses: ";
    private static final String TAKES_OFF = "-- takes off: ";
    private static final String SINCE = "-- since: ";

    /** A case of the script, with the lines below each of its headings. */
    private record Scene(String name, int since, Map<String, String> parts, List<String> losses, List<String> wayOut) {
        static Scene of(String block) {
            Map<String, String> parts = new LinkedHashMap<>();
            List<String> losses = new ArrayList<>();
            List<String> wayOut = new ArrayList<>();
            int since = 0;
            String open = "";
            for (String line : block.lines().skip(1).toList()) {
                if (line.startsWith(LOSES)) {
                    losses.add(line.substring(LOSES.length()));
                } else if (line.startsWith(TAKES_OFF)) {
                    wayOut.add(line.substring(TAKES_OFF.length()));
                } else if (line.startsWith(SINCE)) {
                    since = Integer.parseInt(line.substring(SINCE.length()));
                } else if (line.startsWith("-- ")) {
                    open = line.substring(3);
                } else {
                    parts.merge(open, line + "\n", String::concat);
                }
            }
            return new Scene(block.lines().findFirst().orElseThrow(), since, parts, losses, wayOut);
        }

        Scene in(String schema) {
            Map<String, String> there = new LinkedHashMap<>();
            parts.forEach((name, sql) -> there.put(name, sql.replace("{s}", schema)));
            return new Scene(
                    name,
                    since,
                    there,
                    losses.stream().map(it -> it.replace("{s}", schema)).toList(),
                    wayOut.stream().map(it -> it.replace("{s}", schema)).toList());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arguments> scenes() throws IOException {
        try (InputStream stream = UnmanagedGuardTest.class.getResourceAsStream("unmanaged-guard.sql")) {
            String[] blocks = new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("-- case: ", -1);
            return Server.outermost().stream()
                    .flatMap(server -> Stream.of(blocks)
                            .skip(1)
                            .map(Scene::of)
                            .filter(scene -> scene.since <= server.major())
                            .map(scene -> Arguments.of(server, scene)));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @Tag("way-out:KDG590")
    @Tag("way-out:KDG591")
    @MethodSource("scenes")
    void isSaidBeforeAnythingRuns(Server server, Scene written) {
        String schema = Server.freshSchema();
        Scene scene = written.in(schema);
        MemoryMigrations first =
                MemoryMigrations.in(schema).then("aaa1", "-- phase 1 [tx]: made\n" + scene.parts.get("made"));
        Kedge.on(server.pooled()).with(first).upgrade();
        byHand(server, schema, scene.parts.get("by hand"));
        Kedge kedge =
                Kedge.on(server.pooled()).with(first.then("bbb2", "-- phase 1 [tx]: up\n" + scene.parts.get("up")));

        if (!scene.wayOut.isEmpty()) {
            KedgeException refused = Expect.failure(DatabaseCode.UNMANAGED_IN_THE_WAY, kedge::upgrade);
            Expect.failure(DatabaseCode.UNMANAGED_IN_THE_WAY, () -> kedge.previewUpgrade("heads"));
            List<String> statements = refused.diagnostics()
                    .get(0)
                    .remedy()
                    .toString()
                    .lines()
                    .skip(1)
                    .toList();
            assertThat(statements).containsExactlyInAnyOrderElementsOf(scene.wayOut);
            assertThat(kedge.current().heads()).containsExactly("aaa1");
            byHand(server, schema, String.join("\n", statements));
        }
        List<String> allowed =
                scene.losses.stream().map(loss -> "unmanaged-loss:" + loss).toList();
        assertThat(kedge.previewUpgrade("heads").unmanagedLoss()).containsExactlyInAnyOrderElementsOf(allowed);
        if (!allowed.isEmpty()) {
            KedgeException refused = Expect.failure(DatabaseCode.UNMANAGED_LOST, kedge::upgrade);
            String wayOut = refused.diagnostics().get(0).remedy().toString();
            allowed.forEach(loss -> assertThat(wayOut).contains("--allow \"" + loss + '"'));
            assertThat(refused).hasMessageContaining("kedge.allow(\"").hasMessageContaining("\").upgrade()");
            assertThat(kedge.current().heads()).containsExactly("aaa1");
        }
        kedge.allow(allowed.toArray(String[]::new)).upgrade();
        assertThat(kedge.current().heads()).containsExactly("bbb2");
        String recorded = server.value("SELECT steps FROM " + schema + ".kedge_history WHERE revision = 'bbb2'");
        assertThat(recorded).startsWith("up").hasSize(allowed.isEmpty() ? 2 : recorded.length());
        allowed.forEach(loss -> assertThat(recorded).contains(loss));
    }

    private static void byHand(Server server, String schema, String sql) {
        server.execute("SET search_path = " + schema + "; " + sql + "; RESET search_path");
    }
}
