package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.kedge.core.sql.Statements;
import dev.kedge.postgres.Majors;
import dev.kedge.runtime.catalog.CatalogPair;
import dev.kedge.runtime.catalog.CatalogReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares two live databases that others wrote and runs the SQL of the difference on the first: then both are equal. */
class DiffSqlTest {
    static Stream<Arguments> pairsOnServers() throws IOException {
        String file = System.getProperty("kedge.diff-pairs", System.getenv().getOrDefault("KEDGE_DIFF_PAIRS", ""));
        assumeTrue(!file.isEmpty(), "no file of pairs is named by kedge.diff-pairs or KEDGE_DIFF_PAIRS");
        List<Map<String, String>> pairs = pairs(Path.of(file));
        return Majors.outermostSince(0).stream()
                .flatMap(major -> pairs.stream()
                        .filter(pair -> major >= (pair.toString().contains("NULLS NOT DISTINCT") ? 15 : 14))
                        .map(pair -> Arguments.of(major, pair.get("id"), pair)));
    }

    @ParameterizedTest(name = "PostgreSQL {0}: {1}")
    @MethodSource("pairsOnServers")
    void pairsOfDatabasesThatOthersWrote(int major, String id, Map<String, String> pair) throws Exception {
        Connection before = Server.of(major).emptyDatabase("migrated");
        run(before, pair.get("before_sql"));
        Connection after = Server.of(major).emptyDatabase("by_hand");
        run(after, pair.get("after_sql"));
        Optional<Catalog> changed =
                DiffSql.changed(Server.of(major), before, CatalogPair.of(read(before), read(after)));
        assertThat(changed).as(id).isPresent();
        assertThat(changed.get().comparable()).isEqualTo(Catalog.of(after).comparable());
    }

    private static dev.kedge.runtime.catalog.Catalog read(Connection database) throws SQLException {
        return CatalogReader.read(database, "public");
    }

    private static void run(Connection database, String script) throws SQLException {
        PhaseRunner runner = new PhaseRunner(database);
        for (String statement : Statements.split(script)) {
            runner.execute(statement);
        }
    }

    /** The members of each object of a JSON array that are texts. */
    private static List<Map<String, String>> pairs(Path file) throws IOException {
        List<Map<String, String>> pairs = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            int depth = 0;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.START_OBJECT) {
                    pairs.add(new LinkedHashMap<>());
                } else if (token == JsonToken.VALUE_STRING && depth == 2) {
                    pairs.get(pairs.size() - 1).put(json.currentName(), json.getText());
                }
            }
        }
        return pairs;
    }
}
