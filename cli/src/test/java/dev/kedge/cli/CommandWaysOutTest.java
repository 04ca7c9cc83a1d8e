package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows the ways out that commands print: pastes the commands, with the folder and the database that they are about. */
class CommandWaysOutTest {
    /** A command as it is advised: up to the end of the line, a gap, or what is said of it. */
    private static final Pattern COMMAND =
            Pattern.compile("kedge ((?:upgrade|downgrade|stamp|repair)(?: [\\w+:.-]+)*)");

    @TempDir
    private Path work;

    private final String url = TestServer.freshDatabase();
    private String folder = "";

    private Invocation online(String command, String... more) {
        List<String> line = new ArrayList<>(List.of(command, "--dir", folder, "--url", url));
        line.addAll(List.of(more));
        return Invocation.of(line.toArray(String[]::new));
    }

    /** The complaint of a command that fails with a code. */
    private String refused(String code, String command, String... more) {
        Invocation refused = online(command, more);
        assertThat(refused.status()).as(refused.out()).isEqualTo(1);
        assertThat(refused.err()).contains("[" + code + "]");
        return refused.err();
    }

    private void ok(String command, String... more) {
        Invocation done = online(command, more);
        assertThat(done.status()).as(done.err() + done.out()).isZero();
    }

    private static List<String> commands(String complaint) {
        return COMMAND.matcher(complaint).results().map(found -> found.group(1)).toList();
    }

    private void paste(String command) {
        String[] words = command.split(" ", -1);
        ok(words[0], Arrays.copyOfRange(words, 1, words.length));
    }

    private void branching() throws IOException {
        GraphFolder.write(work);
        folder = work.toString();
    }

    private TestFolder prices() throws IOException {
        TestFolder prices = new TestFolder(work);
        prices.accept("Create prices", TestFolder.PRICES, TestFolder.CLOSE);
        folder = prices.path();
        return prices;
    }

    private String git(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "git", "-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.onExit().join().exitValue()).as(said).isZero();
        return said;
    }

    private void commit(String message) throws IOException {
        git("add", "-A");
        git("commit", "-q", "-m", message);
    }

    @Test
    @Tag("way-out:KDG503")
    void anEditIsTakenBackFromGitOrAccepted() throws IOException {
        TestFolder prices = prices();
        String id = prices.newest();
        git("init", "-q");
        commit("as it ran");
        ok("upgrade");
        Path up = prices.file(id, "up.sql");
        Files.writeString(up, Files.readString(up) + "SELECT 1;\n");
        commit("edited");
        String complaint = refused("KDG503", "upgrade");
        assertThat(complaint).contains("git log -p -- '*_" + id + "_*'", "git checkout <commit> -- '*_" + id + "_*'");
        List<String> commits =
                git("log", "--format=%h", "--", "*_" + id + "_*").lines().toList();
        git("checkout", commits.get(1), "--", "*_" + id + "_*");
        ok("upgrade");
        git("checkout", commits.get(0), "--", "*_" + id + "_*");
        assertThat(commands(refused("KDG503", "upgrade"))).containsExactly("repair " + id);
        assertThat(online("repair", id).out()).contains("--yes");
        ok("repair", id, "--yes");
        ok("upgrade");
    }

    @Test
    @Tag("way-out:KDG523")
    @Tag("way-out:KDG640")
    void anotherBranchIsGoneToInsteadOrAsWell() throws IOException {
        branching();
        ok("upgrade", "20bb");
        List<String> ways = commands(refused("KDG523", "downgrade", "30cc"));
        assertThat(ways).hasSize(3);
        // the way itself may need an answer
        String[] first = ways.get(0).split(" ", -1);
        paste(commands(refused("KDG640", first[0], first[1])).get(0));
        paste(ways.get(1));
        assertThat(online("current").out()).contains("30cc01c4e7a2").doesNotContain("20bb");
        ok("upgrade", "20bb");
        ok("downgrade", "20bb");
        paste(ways.get(2));
        assertThat(online("current").out()).contains("30cc01c4e7a2", "20bb77b0c9d8");
    }

    @Test
    @Tag("way-out:KDG640")
    void aDowngradeBelowTwoBranchesMayKeepOne() throws IOException {
        branching();
        ok("upgrade", "20bb", "30cc");
        List<String> ways = commands(refused("KDG640", "downgrade", "10aa"));
        assertThat(ways.subList(1, ways.size()))
                .containsExactly("downgrade 10aa 20bb77b0c9d8", "downgrade 10aa 30cc01c4e7a2");
        paste(ways.get(1));
        assertThat(online("current").out()).contains("20bb").doesNotContain("30cc");
    }

    @Test
    @Tag("way-out:KDG406")
    void anUpgradeThatCountsBackIsADowngrade() throws IOException {
        branching();
        ok("upgrade", "40dd");
        ok("stamp", "20bb");
        String way = commands(refused("KDG406", "upgrade", "--", "-1")).get(0);
        paste(way.replace("downgrade ", "downgrade --allow data-loss:prices.adjusted_close "));
        assertThat(online("current").out()).contains("10aa");
    }

    @Test
    @Tag("way-out:KDG524")
    @Tag("way-out:KDG529")
    void whatIsAmbiguousIsNamed() throws IOException {
        branching();
        ok("upgrade");
        paste(commands(refused("KDG524", "downgrade", "--", "-1")).get(0));
        ok("downgrade", "40dd");
        paste(commands(refused("KDG529", "downgrade", "--", "-1")).get(0));
        assertThat(online("current").out()).contains("20bb77b0c9d8", "30cc01c4e7a2");
    }

    @Test
    @Tag("way-out:KDG525")
    void aRangeIsWrittenAsTheExamplesAre() throws IOException {
        prices();
        ok("upgrade");
        String complaint = refused("KDG525", "history", "-r", "base");
        Matcher example = Pattern.compile("(?<= )-?\\w*:\\w*(?=,|$)", Pattern.MULTILINE)
                .matcher(complaint.substring(complaint.indexOf("base:head") - 1));
        int examples = 0;
        while (example.find()) {
            ok("history", "--range=" + example.group());
            examples++;
        }
        assertThat(examples).isEqualTo(3);
    }

    @Test
    @Tag("way-out:KDG526")
    void aRangeIsTurnedRoundOrSplit() throws IOException {
        branching();
        ok("upgrade", "40dd");
        String complaint = refused("KDG526", "history", "-r", "40dd:10aa");
        ok("history", "-r", complaint.substring(complaint.indexOf("ends: ") + 6).strip());
        Matcher both =
                Pattern.compile("see both: (\\S+) and (\\S+)").matcher(refused("KDG526", "history", "-r", "20bb:30cc"));
        assertThat(both.find()).isTrue();
        ok("history", "-r", both.group(1));
        ok("history", "-r", both.group(2));
    }

    @Test
    @Tag("way-out:KDG527")
    @Tag("way-out:KDG528")
    void whatThisBuildDoesNotKnowIsRestoredFromGitOrForgotten() throws IOException {
        TestFolder prices = prices();
        git("init", "-q");
        commit("one");
        prices.accept("Add volume", TestFolder.PRICES, TestFolder.CLOSE, TestFolder.VOLUME);
        String id = prices.newest();
        commit("two");
        ok("upgrade");
        git("checkout", "-q", "--detach", "HEAD~1");
        git("branch", "-f", "later", "HEAD@{1}");
        String complaint = refused("KDG527", "upgrade", id);
        Matcher log = Pattern.compile("git (log --all -- )'([^']+)'").matcher(complaint);
        assertThat(log.find()).isTrue();
        String found = git("log", "--all", "--format=%h", "--", log.group(2))
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(commands(refused("KDG528", "stamp", "head"))).containsExactly("stamp --purge head");
        git("checkout", "-q", found);
        ok("upgrade", id);
        git("checkout", "-q", "--detach", "HEAD~1");
        paste("stamp --purge head");
        ok("upgrade");
    }

    @Test
    @Tag("way-out:KDG326")
    @Tag("way-out:KDG327")
    void rowsForPsqlAreWrittenAsAnInsert() throws IOException {
        TestFolder prices = prices();
        ok("upgrade");
        for (String statement : List.of(
                "-- of a dump\nCOPY public.prices (close) FROM stdin WITH (FORMAT csv);\n1\n\\.\n",
                "SELECT 1;\n\\copy prices from 'x'\n",
                "COPY prices TO STDOUT;\n")) {
            Path sql = Files.writeString(work.resolve("rows.sql"), statement);
            String complaint = Invocation.of("revision", "--dir", folder, "-m", "Rows", "--sql", sql.toString())
                    .err();
            String code = statement.contains("\\copy") ? "[KDG326]" : "[KDG327]";
            assertThat(complaint).contains(code, "rows.sql:");
        }
        Path sql = Files.writeString(work.resolve("rows.sql"), "INSERT INTO prices (close) VALUES (1);\n");
        Invocation.ok("revision", "--dir", folder, "-m", "Rows", "--sql", sql.toString());
        ok("upgrade");
        Path up = prices.file(prices.newest(), "up.sql");
        Files.writeString(up, "-- phase 1 [tx]: Rows\n\nCOPY prices FROM STDIN;\n");
        assertThat(Invocation.of("check", "--dir", folder, "--model", prices.model(TestFolder.PRICES, TestFolder.CLOSE))
                        .err())
                .contains("up.sql:3", "[KDG327]", "INSERT");
    }

    @Test
    @Tag("way-out:KDG570")
    void theHeaderIsTakenFromGit() throws IOException {
        prices();
        git("init", "-q");
        commit("one");
        Path snapshot = work.resolve("kedge/market/snapshot.jsonl");
        String before = Files.readString(snapshot);
        Files.writeString(snapshot, before.substring(before.indexOf('\n') + 1));
        Invocation refused = Invocation.of("merge", "--dir", folder);
        assertThat(refused.err()).contains("[KDG570]");
        Matcher show = Pattern.compile("git show HEAD:(\\S+)").matcher(refused.err());
        assertThat(show.find()).isTrue();
        String path = work.relativize(Path.of(show.group(1)).toAbsolutePath()).toString();
        String header = git("show", "HEAD:" + path).lines().findFirst().orElseThrow();
        Files.writeString(snapshot, header + "\n" + Files.readString(snapshot));
        assertThat(Invocation.of("merge", "--dir", folder).err()).contains("KDG561");
        ok("upgrade");
    }

    @Test
    @Tag("way-out:KDG330")
    void statementsOfALargeFileAreDistributed() throws IOException {
        TestFolder prices = prices();
        Path sql = work.resolve("large.sql");
        String comment = "-- " + "x".repeat(23 << 20) + "\n";
        String statement = "INSERT INTO prices VALUES (1);\n";
        Files.writeString(sql, (comment + statement).repeat(3));
        Invocation refused = Invocation.of("revision", "--dir", folder, "-m", "Fill", "--sql", sql.toString());
        assertThat(refused.err()).contains("[KDG330]", "kedge revision -m \"…\" --sql PART.sql");
        for (int part : List.of(1, 2)) {
            Path file = Files.writeString(work.resolve("PART.sql"), (comment + statement).repeat(part));
            Invocation.ok("revision", "--dir", folder, "-m", "Fill " + part, "--sql", file.toString());
        }
        ok("upgrade");
        assertThat(TestServer.query(url, "SELECT count(*) FROM prices")).containsExactly("3");
        assertThat(Files.size(prices.file(prices.newest(), "up.sql"))).isLessThan(Files.size(sql));
    }

    @Test
    @Tag("way-out:KDG333")
    void sqlThatIsGoneIsRestoredAndTheStepsAreStamped() throws IOException {
        TestFolder prices = prices();
        git("init", "-q");
        commit("one");
        TestServer.execute(url, "CREATE TABLE prices (close numeric(10,2) NOT NULL)");
        Path up = prices.file(prices.newest(), "up.sql");
        Files.writeString(
                up, Files.readString(up).replace("CREATE", "/* CREATE").replace(";", "; */"));
        String complaint = refused("KDG333", "upgrade");
        Matcher checkout = Pattern.compile("git (checkout) -- (\\S+)").matcher(complaint);
        assertThat(checkout.find()).isTrue();
        git(checkout.group(1), "--", checkout.group(2));
        paste(commands(complaint).get(0));
        assertThat(online("upgrade").out()).contains("Nothing to do");
    }

    @Test
    @Tag("way-out:KDG609")
    void whatADefinitionNamesIsCreated() throws IOException {
        TestFolder prices = prices();
        ok("upgrade");
        TestServer.execute(
                url, "CREATE FUNCTION allowed(numeric) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true'");
        TestServer.execute(url, "ALTER TABLE prices ADD CONSTRAINT low CHECK (allowed(close) AND close < 7)");
        String model = prices.model(
                TestFolder.PRICES,
                TestFolder.CLOSE,
                "{\"check\":\"low\",\"of\":\"prices\",\"condition\":\"permitted(close) and close < 7\"}");
        String[] line = {"diff", "--from", url, "--to", model};
        String superuser = Invocation.of(line).err();
        assertThat(superuser).contains("[KDG609]", "Create what it names").doesNotContain("TEMP");
        TestServer.execute(
                url, "CREATE FUNCTION permitted(numeric) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true'");
        assertThat(Invocation.of(line).err()).doesNotContain("KDG609");
        String name = url.substring(url.lastIndexOf('/') + 1);
        TestServer.execute(
                url, "CREATE ROLE reader_" + name + " LOGIN; REVOKE TEMP ON DATABASE " + name + " FROM PUBLIC");
        line[2] = url.replace("postgres@", "reader_" + name + "@");
        String reader = Invocation.of(line).err();
        assertThat(reader).contains("[KDG609]", "GRANT TEMPORARY ON DATABASE");
        TestServer.execute(
                url, reader.substring(reader.indexOf("GRANT TEMPORARY")).strip());
        assertThat(Invocation.of(line).err()).doesNotContain("KDG609");
    }
}
