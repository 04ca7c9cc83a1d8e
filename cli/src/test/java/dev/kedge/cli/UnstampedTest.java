package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.cli.console.ExitCode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases that have tables but no ledger: the refusal names the revision to record. */
class UnstampedTest {
    private static final String FOLDER = "../example-app/src/main/resources/kedge/market";

    private final String url = TestServer.freshDatabase();

    /** The second differs from its neighbours in the type of a column alone. */
    @ParameterizedTest
    @ValueSource(strings = {"118adeffcfa1", "f67b45e32c4f", "1c39e27e0119"})
    @Tag("way-out:KDG581")
    void whatARevisionDescribesIsToldByItsId(String revision) {
        assertThat(kedge("upgrade", revision).status()).isZero();
        forgetEverything();
        for (String how : List.of("--dry-run", "--role=postgres")) {
            Invocation refused = kedge("upgrade", how);
            assertThat(refused.status()).isEqualTo(ExitCode.FAILED);
            assertThat(refused.err())
                    .contains("KDG581", "tables prices, stocks", "1c39e27e0119", "has everything that")
                    .contains("kedge stamp " + revision)
                    .doesNotContain("drop");
        }
        assertThat(kedge("stamp", revision).status()).isZero();
        assertThat(kedge("upgrade").status()).isZero();
        assertThat(kedge("audit").status()).isZero();
    }

    @Test
    void whatWasChangedByHandIsToldByTheNearestRevision() {
        assertThat(kedge("upgrade", "65d723c05183").status()).isZero();
        forgetEverything();
        TestServer.execute(url, "ALTER TABLE users ALTER email TYPE varchar(400)");
        TestServer.execute(url, "ALTER TABLE stocks DROP COLUMN sector");
        TestServer.execute(url, "CREATE TABLE anybodys (id bigint)");
        assertThat(kedge("upgrade").err())
                .contains(
                        "KDG581",
                        "closest to revision 65d723c05183",
                        "3 of its objects",
                        "kedge stamp 65d723c05183 && kedge audit");
    }

    @Test
    void aTableOfTheSameNameIsNoRevision() {
        TestServer.execute(url, "CREATE TABLE prices (amount money)");
        assertThat(kedge("upgrade").err())
                .contains("KDG581", "table prices", "resembles no revision")
                .doesNotContain("kedge stamp");
        TestServer.execute(url, "ALTER TABLE prices RENAME TO other_prices");
        assertThat(kedge("upgrade").status()).isZero();
    }

    private void forgetEverything() {
        TestServer.execute(url, "DROP TABLE kedge_history, kedge_state, kedge_objects CASCADE");
    }

    private Invocation kedge(String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command, "--dir", FOLDER, "--url", url));
        arguments.addAll(List.of(more));
        return Invocation.of(arguments.toArray(String[]::new));
    }
}
