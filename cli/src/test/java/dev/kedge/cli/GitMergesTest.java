package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.revision.Hashes;
import dev.kedge.files.Committed;
import dev.kedge.files.Directory;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Branches that meet in real git repositories. After every merge or rebase the folder must be whole, and databases that
 * stood on either branch must reach it.
 */
class GitMergesTest {
    @TempDir
    private Path repository;

    private final StringWriter said = new StringWriter();

    static List<MergeCase> cases() throws IOException {
        return MergeCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    @Tag("way-out:KDG560")
    void branchesMeet(MergeCase that) throws IOException, InterruptedException {
        git("init", "-q", "-b", "main");
        Files.writeString(repository.resolve("README"), "A project\n");
        if (that.heading("left").equals("union")) {
            Files.writeString(repository.resolve(".gitattributes"), "*.jsonl merge=union\n");
        }
        revision(that, "base", that.entities());
        commit("base");
        List<String> urls = new ArrayList<>();
        List<String> branches =
                Stream.of("ours", "theirs", "third").filter(that::has).toList();
        for (String branch : List.of("ours", "theirs", "third")) {
            git("checkout", "-q", "-b", branch, "main");
            Files.writeString(repository.resolve("of " + branch), branch);
            if (that.has(branch)) {
                revision(that, branch, that.entities(branch));
            }
            commit(branch);
            urls.add(upgraded());
        }
        String mine = that.has("ours") ? head("ours") : "";
        meet(that);

        String expected = that.heading("merge");
        assertThat(kedge("merge", "--dir", folder(), "--dry-run")).isEqualTo(expected.equals("clashes") ? 1 : 0);
        assertThat(kedge("merge", "--dir", folder())).as(said()).isEqualTo(expected.equals("clashes") ? 1 : 0);
        assertThat(that.section("merge")).allSatisfy(line -> assertThat(said()).contains(line));
        assertThat(said().lines().filter(line -> line.contains(" | "))).allMatch(line -> line.length() <= 79);
        if (expected.equals("clashes")) {
            assertThat(said()).contains("KDG560", "--mine " + mine);
            assertThat(Committed.read(directory()).isPresent()).isFalse();
            rebase(that, mine);
            urls.remove(0);
        }
        isWhole(that, branches);
        urls.add(TestServer.freshDatabase());
        for (String url : urls) {
            assertThat(kedge("upgrade", "--dir", folder(), "--url", url))
                    .as(said())
                    .isZero();
            assertThat(kedge("audit", "--dir", folder(), "--url", url))
                    .as(said())
                    .isZero();
            assertThat(kedge("status", "--dir", folder(), "--url", url))
                    .as(said())
                    .isZero();
        }
    }

    /** Brings all branches together in the working tree, conflicts and all. */
    private void meet(MergeCase that) throws IOException, InterruptedException {
        git("checkout", "-q", "ours");
        gitMayFail("merge", "-q", "--no-edit", "theirs");
        String left = that.heading("left");
        if (left.equals("base")) {
            git("checkout", "main", "--", "kedge/market/snapshot.jsonl");
        } else if (left.equals("markers")) {
            assertThat(snapshot()).contains("<<<<<<<");
        } else if (left.equals("union")) {
            assertThat(kedge("status", "--dir", folder(), "--url", TestServer.freshDatabase()))
                    .isEqualTo(1);
            assertThat(said()).contains("KDG307", "2 heads", "part after");
        } else if (!left.isEmpty()) {
            git("checkout", "-q", left, "--", "kedge/market/snapshot.jsonl");
        }
        if (that.has("third")) {
            commit("markers and all");
            gitMayFail("merge", "-q", "--no-edit", "third");
        }
    }

    private void rebase(MergeCase that, String mine) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("rebase", "--dir", folder(), "--model", model(that.together()), "--mine", mine));
        that.allowed("rebase").forEach(hazard -> arguments.addAll(List.of("--allow", hazard)));
        assertThat(kedge(arguments.toArray(String[]::new))).as(said()).isZero();
        assertThat(said()).contains("Replaced revision " + mine);
        assertThat(that.section("rebase")).allMatch(line -> line.startsWith("allow ") || said().contains(line));
    }

    private void isWhole(MergeCase that, List<String> branches) throws IOException {
        Outcome<Committed> committed = Committed.read(directory());
        assertThat(committed.diagnostics()).isEmpty();
        assertThat(committed.get().head().isPresent()).isTrue();
        assertThat(committed.get().revisions()).hasSizeGreaterThanOrEqualTo(branches.size());
        assertThat(kedge("check", "--dir", folder(), "--model", model(that.together())))
                .as(said())
                .isZero();
        String snapshot = snapshot();
        assertThat(that.section("snapshot"))
                .allSatisfy(line -> assertThat(snapshot).contains(line));
        // classes are said beside the schema: nothing but a side's lines knows them
        assertThat(that.together().stream().filter(line -> line.contains("'entity'")))
                .allMatch(line -> isTakenAsAWhole(that)
                        || snapshot.contains(line.replaceAll(".*'entity':'([^']*)'.*", "\"entity\":\"$1\"")));
    }

    /** Of a side that somebody threw away nobody knows the classes until the next accept. */
    private static boolean isTakenAsAWhole(MergeCase that) {
        return List.of("ours", "theirs", "base").contains(that.heading("left"));
    }

    private void revision(MergeCase that, String branch, List<String> entities) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("accept", "--dir", folder(), "--model", model(entities), "-m", that.heading(branch)));
        that.allowed(branch).forEach(hazard -> arguments.addAll(List.of("--allow", hazard)));
        assertThat(kedge(arguments.toArray(String[]::new))).as(said()).isZero();
    }

    private String head(String branch) throws IOException, InterruptedException {
        git("checkout", "-q", branch);
        return Committed.read(directory()).get().head().orElseThrow().revision().id();
    }

    private String upgraded() {
        String url = TestServer.freshDatabase();
        assertThat(kedge("upgrade", "--dir", folder(), "--url", url)).as(said()).isZero();
        return url;
    }

    /** What a compile of these entities leaves beside the folder as it is. */
    private String model(List<String> entities) throws IOException {
        Path file = Files.createTempFile("market", ".json");
        boolean readable = Files.exists(snapshotFile())
                && Committed.readRevisions(directory()).isPresent();
        String hash = readable ? ",\"snapshot\":\"" + Hashes.sha256(snapshot()) + "\"" : "";
        Files.writeString(
                file,
                "{\"model\":{\"kedge\":\"model\",\"format\":1,\"needs\":\"0.1\",\"database\":\"market\",\"postgres\":14,"
                        + "\"schema\":\"public\"" + hash + "},\"objects\":["
                        + String.join(",", entities).replace('\'', '"') + "]}");
        file.toFile().deleteOnExit();
        return file.toString();
    }

    private void commit(String message) throws IOException, InterruptedException {
        git("add", "-A");
        git("commit", "-q", "--allow-empty", "-m", message);
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        assertThat(gitMayFail(arguments))
                .as(String.join(" ", arguments) + said())
                .isZero();
    }

    private int gitMayFail(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "git", "-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .start();
        said.getBuffer().setLength(0);
        said.write(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        return process.waitFor();
    }

    private int kedge(String... arguments) {
        said.getBuffer().setLength(0);
        PrintWriter writer = new PrintWriter(said, true);
        return Recorded.run(writer, writer, arguments);
    }

    private String said() {
        return said.toString();
    }

    private String folder() {
        return repository.resolve("kedge/market").toString();
    }

    private Directory directory() {
        return new Directory(repository.resolve("kedge/market"));
    }

    private Path snapshotFile() {
        return repository.resolve("kedge/market/snapshot.jsonl");
    }

    private String snapshot() throws IOException {
        return Files.readString(snapshotFile());
    }
}
