package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.cli.console.StatusLine;
import dev.kedge.cli.console.Terminal;
import dev.kedge.cli.listing.Progress;
import dev.kedge.core.revision.Hashes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command on a folder that accept wrote and a real server. */
class CommandLineTest {
    @TempDir
    private Path work;

    private final String url = TestServer.freshDatabase();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void acceptUpgradeStatusHistoryDowngrade() throws IOException {
        accept("", "Create prices", CLOSE);
        accept(snapshotHash(), "Add volume", CLOSE + VOLUME);

        assertThat(kedge("status", "--dir", folder(), "--url", url)).isEqualTo(2);
        assertThat(out()).contains("pending  2", "Create prices", "Add volume");

        assertThat(kedge("upgrade", "--dir", folder(), "--url", url, "+1")).isZero();
        assertThat(out()).contains("1 revision applied");
        assertThat(kedge("upgrade", "--dir", folder(), "--url", url)).isZero();
        assertThat(kedge("upgrade", "--dir", folder(), "--url", url)).isZero();
        assertThat(out()).contains("Nothing to do");

        assertThat(kedge("status", "--dir", folder(), "--url", url)).isZero();
        assertThat(out()).contains("applied  2", "Up to date.");
        assertThat(kedge("current", "--dir", folder(), "--url", url)).isZero();
        assertThat(out()).contains("Add volume").doesNotContain("Create prices");
        assertThat(kedge("history", "--dir", folder(), "--url", url)).isZero();
        assertThat(out().lines().toList())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("* ")
                .contains("Add volume");

        assertThat(kedge(
                        "downgrade",
                        "--dir",
                        folder(),
                        "--url",
                        url,
                        "--allow",
                        "data-loss:prices",
                        "--allow",
                        "data-loss:prices.volume",
                        "base"))
                .isZero();
        assertThat(out()).contains("2 revisions reverted");
        assertThat(kedge("current", "--dir", folder(), "--url", url)).isZero();
        assertThat(out()).isEqualTo("base\n");
    }

    @Test
    void amendAndDiscardRefuseWhatTheGivenDatabaseHas() throws IOException {
        accept("", "Create prices", CLOSE);
        assertThat(kedge("upgrade", "--dir", folder(), "--url", url)).isZero();
        String before = snapshot();

        assertThat(kedge("discard", "--dir", folder(), "--url", url)).isEqualTo(1);
        assertThat(err()).contains("KDG321");
        assertThat(kedge("accept", "--model", model(snapshotHash(), CLOSE), "--dir", folder(), "--amend", "--url", url))
                .isEqualTo(1);
        assertThat(err()).contains("KDG321");
        assertThat(snapshot()).isEqualTo(before);

        assertThat(kedge("downgrade", "--dir", folder(), "--url", url, "--allow", "data-loss:prices", "base"))
                .isZero();
        assertThat(kedge("discard", "--dir", folder(), "--url", url)).isZero();
        assertThat(snapshot()).doesNotContain("prices");
    }

    @Test
    void whatStoppedHalfWayIsToldOnceWithTheCommandThatGoesOn() throws IOException {
        accept("", "Create prices", CLOSE);
        accept(snapshotHash(), "Add volume", CLOSE + VOLUME);
        assertThat(kedge("upgrade", "--dir", folder(), "--url", url)).isZero();
        assertThat(kedge("history", "--dir", folder())).isZero();
        List<String> ids =
                out().lines().map(line -> line.substring(0, line.indexOf(' '))).toList();
        String newest = ids.get(0);

        halfDone(newest, "up");
        assertThat(kedge("status", "--dir", folder(), "--url", url)).isEqualTo(2);
        assertThat(out().lines().filter(line -> line.contains(newest + "  ")))
                .singleElement()
                .asString()
                .contains("stopped in phase 2 of 2, going up: Add volume");
        assertThat(out()).contains("up.sql and run: kedge upgrade\n").doesNotContain("Run:");
        assertThat(kedge("discard", "--dir", folder(), "--url", url)).isEqualTo(1);
        assertThat(err()).contains("KDG321", "stopped half-way in the upgrade to revision " + newest);
        assertThat(kedge("downgrade", "--dir", folder(), "--url", url, "base")).isEqualTo(1);
        assertThat(err()).contains("KDG517", "up.sql and run: kedge upgrade");

        halfDone(newest, "down");
        assertThat(kedge("status", "--dir", folder(), "--url", url)).isEqualTo(2);
        assertThat(out())
                .contains("going down", "down.sql and run: kedge downgrade " + ids.get(1))
                .doesNotContain("kedge upgrade");
        assertThat(kedge("discard", "--dir", folder(), "--url", url)).isEqualTo(1);
        assertThat(err()).contains("stopped half-way in the downgrade of revision " + newest, "kedge downgrade");
    }

    @Test
    void whatAnotherBuildLeftHalfDoneIsNotCalledApplied() throws IOException {
        accept("", "Create prices", CLOSE);
        assertThat(kedge("upgrade", "--dir", folder(), "--url", url)).isZero();
        execute(COPY.formatted("'abcabcabcabc'", "'up', 2, 3", "false"));
        execute("UPDATE kedge_state SET digest = ''");
        assertThat(kedge("status", "--dir", folder(), "--url", url)).isEqualTo(2);
        assertThat(out())
                .contains("abcabcabcabc  half done by another build (up, 3 of 3), breaks this build")
                .contains("Finish abcabcabcabc with the build that has it.")
                .doesNotContain("is applied", "kedge upgrade");
        assertThat(kedge("upgrade", "--dir", folder(), "--url", url)).isEqualTo(1);
        assertThat(err()).contains("KDG505", "abcabcabcabc half done");
    }

    @Test
    void anEditedRevisionIsToBeRestored() throws IOException {
        accept("", "Create prices", CLOSE);
        assertThat(kedge("upgrade", "--dir", folder(), "--url", url)).isZero();
        execute("UPDATE kedge_history SET checksum = 'other'");
        execute("UPDATE kedge_state SET digest = ''");
        assertThat(kedge("status", "--dir", folder(), "--url", url)).isEqualTo(2);
        assertThat(out()).contains("was edited", "Restore from git: revisions/").doesNotContain("kedge upgrade");
    }

    /** A row like the last one of the ledger but for revision, direction, phase, phases and compatible. */
    private static final String COPY =
            "INSERT INTO kedge_history (database, revision, direction, phase, phases, mode, state, checksum, sql_hash,"
                    + " steps, compatible, attempts, who, application, kedge, started, finished, lock_wait_ms)"
                    + " SELECT database, %s, %s, mode, state, checksum, sql_hash, steps, %s, attempts, who,"
                    + " application, kedge, started, finished, lock_wait_ms FROM kedge_history ORDER BY id DESC LIMIT 1";

    /** Makes the last revision one whose run did phase 1 of 2. */
    private void halfDone(String revision, String direction) {
        execute(COPY.formatted("'" + revision + "'", "'" + direction + "', 1, 2", "compatible"));
        execute("UPDATE kedge_state SET digest = ''");
    }

    private void execute(String sql) {
        TestServer.execute(url, sql);
    }

    @Test
    void aRunOfRevisionsIsSquashed() throws IOException {
        accept("", "Create prices", CLOSE);
        accept(snapshotHash(), "Add volume", CLOSE + VOLUME);
        assertThat(kedge("squash", "--dir", folder())).isEqualTo(64);
        assertThat(kedge("squash", "--dir", folder(), "--dry-run", ":head")).isZero();
        assertThat(out()).contains("Would write", "Create prices", "Add volume");
        assertThat(kedge("squash", "--dir", folder(), "-m", "Prices", ":head")).isZero();
        assertThat(out()).contains("Wrote revisions/", "_prices", "in 1 phase");
        assertThat(kedge("verify", "--dir", folder(), "--url", url)).isZero();
        assertThat(kedge("history", "--dir", folder(), "--url", url)).isZero();
        assertThat(out()).contains("Prices  (pending, squash of 2)");

        assertThat(kedge("upgrade", "--dir", folder(), "--url", url, "+1")).isZero();
        assertThat(out()).contains("Create prices");
        assertThat(kedge("history", "--dir", folder(), "--url", url)).isZero();
        assertThat(out()).contains("Prices  (passed by, squash of 2)", "Add volume  (pending, head)");
        String id = squashId();
        assertThat(kedge("show", "--dir", folder(), id)).isZero();
        assertThat(out()).contains("  replaces  ").doesNotContain("it is a head");
        assertThat(kedge("squash", "--dir", folder(), "--url", url, "--finish", id))
                .isEqualTo(1);
        assertThat(err()).contains("KDG575", "1 of the 2");
        assertThat(kedge("upgrade", "--dir", folder(), "--url", url)).isZero();
        assertThat(kedge("status", "--dir", folder(), "--url", url)).isZero();
        assertThat(out()).contains("applied  2", id + "  is applied with the 2 revisions that it replaces");
        assertThat(kedge("squash", "--dir", folder(), "--url", url, "--finish", id, "--dry-run"))
                .isZero();
        assertThat(out()).contains("Would delete revisions/", "_add_volume", id + " would stand in their place");
        assertThat(kedge("squash", "--dir", folder(), "--url", url, "--finish", id))
                .isZero();
        assertThat(out())
                .contains("Deleted revisions/", "_create_prices", "_add_volume", id + " stands in their place");
        assertThat(kedge("status", "--dir", folder(), "--url", url)).isZero();
        assertThat(out()).contains("applied  1, at " + id, "Up to date.");
        assertThat(kedge("downgrade", "--dir", folder(), "--url", url, "--allow", "data-loss:prices", "base"))
                .isZero();
        assertThat(out()).contains("1 revision reverted");
    }

    @Test
    void verifyRunsASquashToo() throws IOException {
        accept("", "Create prices", CLOSE);
        accept(snapshotHash(), "Add volume", CLOSE + VOLUME);
        assertThat(kedge("squash", "--dir", folder(), ":head")).isZero();
        String name = out().lines().findFirst().orElseThrow().replace("Wrote ", "");
        Path up = work.resolve("kedge/market/" + name + "/up.sql");
        Files.writeString(up, Files.readString(up).replace("volume bigint", "volume integer"));
        assertThat(kedge("verify", "--dir", folder(), "--url", url)).isEqualTo(2);
        assertThat(err()).contains("volume", squashId());
    }

    @Test
    void aHistoryNamesReleases() throws IOException {
        accept("", "Create prices", CLOSE);
        assertThat(kedge("release", "--dir", folder(), "1.0")).isZero();
        accept(snapshotHash(), "Add volume", CLOSE + VOLUME);
        assertThat(kedge("history", "--dir", folder())).isZero();
        assertThat(out().lines().toList().get(0)).doesNotContain("release");
        assertThat(out().lines().toList().get(1)).contains("Create prices  (release 1.0)");
        assertThat(kedge("history", "--dir", folder(), "--json")).isZero();
        assertThat(out()).containsOnlyOnce("\"releases\":[\"1.0\"]");
    }

    /** The only revision whose file names others that it stands for. */
    private String squashId() throws IOException {
        for (String line : snapshot().lines().toList()) {
            if (line.startsWith("{\"revision\"")) {
                String name = line.substring("{\"revision\":\"".length(), line.length() - 2);
                Path file = work.resolve("kedge/market/revisions/" + name + "/revision.json");
                if (Files.readString(file).contains("\"replaces\"")) {
                    return name.split("_", -1)[2];
                }
            }
        }
        throw new IllegalStateException("no squash");
    }

    @Test
    void checkTellsDriftWithItsOwnExitCode() throws IOException {
        accept("", "Create prices", CLOSE);
        assertThat(kedge("check", "--model", model(snapshotHash(), CLOSE), "--dir", folder()))
                .isZero();
        assertThat(kedge("check", "--model", model(snapshotHash(), CLOSE + VOLUME), "--dir", folder()))
                .isEqualTo(2);
        assertThat(err()).contains("KDG322", "add column prices.volume bigint");
    }

    @Test
    void aPasswordIsNeverPrinted() throws IOException {
        accept("", "Create prices", CLOSE);
        assertThat(kedge("status", "--dir", folder(), "--url", "postgresql://joe:s3cret@localhost:1/x"))
                .isEqualTo(1);
        assertThat(err()).contains("KDG501", "joe@localhost:1/x").doesNotContain("s3cret");
    }

    @Test
    void wrongUsageAndMissingFoldersHaveTheirExitCodes() {
        assertThat(kedge()).isEqualTo(64);
        assertThat(kedge("upgrade")).isEqualTo(64);
        assertThat(err()).contains("--dir");
        assertThat(kedge("status", "--dir", work.toString(), "--url", url)).isEqualTo(1);
        assertThat(err()).contains("KDG315");
        assertThat(kedge("accept", "--model", work + "/none.json", "--dir", folder(), "-m", "x"))
                .isEqualTo(1);
        assertThat(err()).contains("KDG314");
    }

    @Test
    void aMistypedCommandIsAnsweredWithTheNearest() {
        assertThat(kedge("upgrde")).isEqualTo(64);
        assertThat(err()).contains("Did you mean", "kedge upgrade");
    }

    @Test
    void helpSaysWhatMarksMeanAndBreaksNoExample() {
        assertThat(kedge("history", "--help")).isZero();
        assertThat(out()).contains("* marks");
        assertThat(kedge("upgrade", "--help")).isZero();
        assertThat(out()).contains("    --url postgresql://app@localhost/market\n");
    }

    @Test
    void helpFitsATerminal() {
        for (String command : List.of("upgrade", "downgrade", "sql", "revision", "repair", "init", "clean")) {
            assertThat(kedge(command, "--help")).isZero();
            assertThat(out().lines())
                    .allMatch(line -> line.length() <= 80)
                    .anyMatch(line -> line.startsWith("Example"));
        }
    }

    @Test
    void aWaitIsToldAtOnceAndThenEverySoOften() {
        Progress progress = new Progress(StatusLine.on(new PrintWriter(out, true), Terminal.unseen(Map.of())));
        for (long millis : List.of(5L, 67L, 164L, 1_200L, 5_100L, 6_000L, 10_200L)) {
            progress.waitingForOther("market", Duration.ofMillis(millis), Optional.empty());
        }
        assertThat(out().lines())
                .hasSize(3)
                .satisfiesExactly(
                        first -> assertThat(first).contains("5 ms"),
                        second -> assertThat(second).contains("5.1 s"),
                        third -> assertThat(third).contains("10.2 s"));
    }

    private static final String CLOSE =
            "{\"column\":\"close\",\"of\":\"prices\",\"position\":1,\"type\":\"numeric(10,2)\"}";
    private static final String VOLUME =
            ",{\"column\":\"volume\",\"of\":\"prices\",\"position\":2,\"type\":\"bigint\",\"nullable\":true}";

    private void accept(String snapshot, String message, String columns) throws IOException {
        assertThat(kedge("accept", "--model", model(snapshot, columns), "--dir", folder(), "-m", message))
                .as(err.toString())
                .isZero();
        assertThat(out()).contains("Wrote revision", message);
    }

    private String model(String snapshot, String columns) throws IOException {
        Path file = work.resolve("market.json");
        String hash = snapshot.isEmpty() ? "" : ",\"snapshot\":\"" + snapshot + "\"";
        Files.writeString(
                file,
                "{\"model\":{\"kedge\":\"model\",\"format\":1,\"needs\":\"0.1\",\"database\":\"market\",\"postgres\":14,"
                        + "\"schema\":\"public\"" + hash + "},\"objects\":[{\"table\":\"prices\"}," + columns + "]}");
        return file.toString();
    }

    private String folder() {
        return work.resolve("kedge/market").toString();
    }

    private String snapshot() throws IOException {
        return Files.readString(work.resolve("kedge/market/snapshot.jsonl"));
    }

    private String snapshotHash() throws IOException {
        return Hashes.sha256(snapshot());
    }

    private int kedge(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Recorded.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private String out() {
        return out.toString();
    }

    private String err() {
        return err.toString();
    }
}
