package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs read is one value and nothing besides. */
class JsonOutputTest {
    @TempDir
    private Path work;

    private final String url = TestServer.freshDatabase();

    /** The output of a command, which has to be JSON from its first to its last character. */
    private static String json(int status, String... arguments) throws IOException {
        Invocation run = Invocation.of(arguments);
        assertThat(run.status()).as(run.err()).isEqualTo(status);
        int values = 0;
        int depth = 0;
        try (JsonParser parser = new JsonFactory().createParser(run.out())) {
            while (parser.nextToken() != null) {
                depth += parser.currentToken().isStructStart()
                        ? 1
                        : parser.currentToken().isStructEnd() ? -1 : 0;
                values += depth == 0 ? 1 : 0;
            }
        }
        assertThat(values).as(run.out()).isEqualTo(1);
        return run.out();
    }

    @Test
    void commandsThatWriteTellWhat() throws IOException {
        TestFolder folder = new TestFolder(work);
        String model = folder.model(TestFolder.PRICES, TestFolder.CLOSE);
        assertThat(json(0, "accept", "--model", model, "--dir", folder.path(), "-m", "Create \"prices\"", "--json"))
                .contains("\"changed\" : true", "\"message\" : \"Create \\\"prices\\\"\"", "_create_prices\"");
        String first = folder.newest();
        assertThat(json(0, "revision", "--dir", folder.path(), "-m", "Fill", "--json"))
                .contains("\"folder\" : \"revisions/");
        assertThat(json(0, "discard", "--dir", folder.path(), "--json"))
                .contains("\"changed\" : true", "_fill\"")
                .doesNotContain("written");
        folder.accept("Add volume", TestFolder.PRICES, TestFolder.CLOSE, TestFolder.VOLUME);
        assertThat(json(0, "squash", "--dir", folder.path(), "--dry-run", "--json", ":head"))
                .contains("\"changed\" : false", "\"written\"");
        assertThat(folder.newest()).isNotEqualTo(first);
    }

    @Test
    void commandsThatRunTellWhatTheyRan() throws IOException {
        TestFolder folder = new TestFolder(work);
        folder.accept("Create prices", TestFolder.PRICES, TestFolder.CLOSE);
        String id = folder.newest();
        List<String> upgrade = new ArrayList<>(List.of("--dir", folder.path(), "--url", url, "--json"));
        upgrade.add(0, "upgrade");
        String[] arguments = upgrade.toArray(String[]::new);
        assertThat(json(0, arguments)).contains("\"direction\" : \"up\"", "\"revision\" : \"" + id + "\"");
        assertThat(json(0, arguments)).contains("\"revisions\" : [ ]");
        assertThat(json(0, "stamp", "--dir", folder.path(), "--url", url, "--json", "base"))
                .contains("\"removed\" : [ \"" + id + "\" ]");
        json(0, "stamp", "--dir", folder.path(), "--url", url, "--json", "head");
        String[] downgrade = {
            "downgrade", "--dir", folder.path(), "--url", url, "--json", "--allow", "data-loss:prices", "base"
        };
        assertThat(json(0, downgrade)).contains("\"direction\" : \"down\"", id);
        TestServer.execute(url, "DROP TABLE kedge_history, kedge_state, kedge_objects CASCADE");
        assertThat(json(0, "verify", "--dir", folder.path(), "--url", url, "--json"))
                .contains("\"equal\" : true", "\"revisions\" : 1");
    }
}
