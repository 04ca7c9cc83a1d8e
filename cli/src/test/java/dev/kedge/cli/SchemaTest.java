package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A schema that is named and does not exist. */
class SchemaTest {
    @TempDir
    private Path work;

    private final String url = TestServer.freshDatabase();
    private TestFolder folder = new TestFolder(Path.of("."));

    @BeforeEach
    void accept() throws IOException {
        folder = new TestFolder(work);
        folder.accept("Create prices", TestFolder.PRICES, TestFolder.CLOSE);
    }

    private Invocation online(String command, String... more) {
        List<String> line = new ArrayList<>(List.of(command, "--dir", folder.path(), "--url", url));
        line.addAll(List.of(more));
        return Invocation.of(line.toArray(String[]::new));
    }

    private List<String> schemas() {
        return TestServer.query(url, "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'ten%' ORDER BY 1");
    }

    @Test
    @Tag("way-out:KDG544")
    void isRefusedByEveryCommandUnlessItIsToBeCreated() {
        assertThat(online("upgrade", "--schema", "tenant_a", "--create-schema").status())
                .isZero();
        for (String command : List.of("upgrade", "status", "current", "history", "audit")) {
            Invocation refused = online(command, "--schema", "tennant_a");
            assertThat(refused.status()).as(command).isEqualTo(1);
            assertThat(refused.err())
                    .as(command)
                    .contains("[KDG544]", "no schema tennant_a. Did you mean tenant_a?")
                    .contains("kedge upgrade --schema tennant_a --create-schema");
        }
        assertThat(online("clean", "--dry-run", "--schema", "tennant_a").err()).contains("[KDG544]");
        assertThat(online("stamp", "head", "--schema", "tennant_a").err()).contains("[KDG544]");
        assertThat(online("downgrade", "base", "--schema", "tennant_a").err()).contains("[KDG544]");
        assertThat(online("upgrade", "--dry-run", "--schema", "tennant_a").err())
                .contains("[KDG544]");
        assertThat(online("upgrade", "--schema", "entirely_different").err())
                .contains("[KDG544]")
                .doesNotContain("Did you mean");
        assertThat(schemas()).containsExactly("tenant_a");
        assertThat(online("upgrade", "--schema", "tennant_a", "--create-schema").status())
                .isZero();
        assertThat(schemas()).containsExactly("tenant_a", "tennant_a");
        assertThat(online("status", "--schema", "tennant_a").status()).isZero();
    }

    @Test
    void theCommittedSchemaIsCreated() {
        TestServer.execute(url, "DROP SCHEMA public");
        assertThat(online("upgrade").err()).isEmpty();
        assertThat(online("upgrade", "--schema", "public").status()).isZero();
    }

    @Test
    void aScriptStopsWithoutIt() {
        assertThat(Invocation.ok("sql", "--dir", folder.path(), "--schema", "tenant"))
                .contains("There is no schema tenant. Correct the name, or print the script with --create-schema.");
        assertThat(Invocation.ok("sql", "--dir", folder.path(), "--schema", "tenant", "--create-schema"))
                .doesNotContain("There is no schema");
    }
}
