package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.cli.console.Terminal;
import dev.kedge.cli.listing.Listing;
import dev.kedge.cli.listing.RevisionEntry;
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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands about revisions on a history with a branch, a merge and two heads, and a real server. */
class GraphCommandsTest {
    private static final String DATABASE = TestServer.freshDatabase();
    private static int schemas;

    @TempDir
    private Path work;

    private String schema = "";
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeFolder() throws IOException {
        GraphFolder.write(work);
        schema = "graph" + schemas++;
        TestServer.execute(DATABASE, "CREATE SCHEMA " + schema);
    }

    @Test
    void headsAreListed() throws IOException {
        assertThat(offline("heads")).isZero();
        golden("heads.txt");
        assertThat(offline("heads", "--verbose")).isZero();
        golden("heads-verbose.txt");
        assertThat(offline("heads", "--json")).isZero();
        golden("heads.json");
    }

    @Test
    void aHistoryIsListed() throws IOException {
        assertThat(offline("history")).isZero();
        golden("history.txt");
        assertThat(offline("history", "--json")).isZero();
        golden("history.json");
        assertThat(offline("history", "-r", "20bb:40d")).isZero();
        golden("history-range.txt");
    }

    @Test
    void aHistoryMarksWhereTheDatabaseIs() throws IOException {
        assertThat(online("upgrade", "40dd")).isZero();
        assertThat(online("history")).isZero();
        golden("history-online.txt");
        assertThat(online("history", "-r=-1:current")).isEqualTo(1);
        assertThat(err()).contains("KDG529");
        assertThat(online("history", "-r", "current:")).isZero();
        assertThat(out().lines()).hasSize(3);
        assertThat(online("history", "--verbose", "-r", "current:40dd")).isZero();
        assertThat(timeless()).isEqualTo("""
                * 40dd1bc4e7a2  1.1.1  2025-09-04  Merge the index with …  (merge, branch point)
                   on 20bb77b0c9d8, 30cc01c4e7a2
                   revisions/20250904_2030_40dd1bc4e7a2
                   applied TIME in SPAN by postgres with kedge command line
                """);
    }

    @Test
    void currentTellsWhoAndWhen() {
        assertThat(online("current")).isZero();
        assertThat(out()).isEqualTo("base\n");
        assertThat(online("upgrade", "20bb", "30cc")).isZero();
        assertThat(out()).contains("3 revisions applied");
        assertThat(online("current")).isZero();
        assertThat(out()).isEqualTo("""
                * 20bb77b0c9d8  1.1.0  2025-09-02  Add adjusted_close
                * 30cc01c4e7a2  1.0.1  2025-09-03  Index prices by id
                """);
        assertThat(online("stamp", "20bb")).isZero();
        assertThat(out()).isEqualTo("""
                -  30cc01c4e7a2
                Recorded: database market is at 20bb77b0c9d8.
                """);
        assertThat(online("stamp", "--purge", "30cc")).isZero();
        assertThat(online("current", "--verbose")).isZero();
        assertThat(timeless()).isEqualTo("""
                * 30cc01c4e7a2  1.0.1  2025-09-03  Index prices by id
                   on 10aa31c0d1e2
                   revisions/20250903_2030_30cc01c4e7a2
                   stamped TIME by postgres with kedge command line
                """);
        assertThat(online("current", "--json")).isZero();
        assertThat(out())
                .contains(
                        "\"revision\":\"30cc01c4e7a2\",\"version\":\"1.0.1\"",
                        "\"state\":\"applied\",\"current\":true,\"run\":{\"how\":\"stamp\",\"who\":\"postgres\"");
    }

    @Test
    void downgradesNameWhatIsAmbiguous() {
        assertThat(online("upgrade")).isZero();
        assertThat(online("downgrade", "--", "-1")).isEqualTo(1);
        assertThat(err())
                .contains("KDG524", "kedge downgrade 40dd1bc4e7a2 60ff98d2c4e5   reverts 50ee52f8a1b3 (Drop close)");
        assertThat(online("downgrade", "60ff")).isZero();
        assertThat(out()).isEqualTo("""
                Nothing to do: in database market nothing builds on the target.
                Other branches stay applied:
                  50ee52f8a1b3  Drop close
                To revert them as well: kedge downgrade base 60ff
                """);
        assertThat(online("downgrade", "60ff", "--dry-run", "--json")).isZero();
        assertThat(out()).contains("\"beside\" : [ {", "\"revision\" : \"50ee52f8a1b3\"");
        assertThat(online("downgrade", "base", "60ff", "--dry-run")).isEqualTo(2);
        assertThat(out()).contains("1 revision would be reverted").doesNotContain("Other branches");
        assertThat(online("upgrade", "40dd")).isZero();
        assertThat(out())
                .isEqualTo("Nothing to do: database market has the target already. "
                        + "It is at 50ee52f8a1b3, 60ff98d2c4e5.\n");
        assertThat(online("downgrade", "base", "60ff")).isZero();
        assertThat(out()).contains("1 revision reverted").doesNotContain("Other branches");
        assertThat(online("downgrade", "20bb", "30cc")).isZero();
        assertThat(out()).contains("2 revisions reverted");
        assertThat(online("upgrade", "--", "+1")).isZero();
        assertThat(online("current")).isZero();
        assertThat(out()).contains("40dd1bc4e7a2").doesNotContain("20bb");
        assertThat(online("upgrade", "head")).isEqualTo(1);
        assertThat(err()).contains("KDG407", "Write heads");
    }

    @Test
    void aRevisionIsShown() throws IOException {
        assertThat(offline("show", "20bb")).isZero();
        golden("show-column.txt");
        assertThat(offline("show", "30cc")).isZero();
        golden("show-index.txt");
        assertThat(offline("show", "40dd")).isZero();
        golden("show-merge.txt");
        assertThat(offline("show", "50ee")).isZero();
        golden("show-drop.txt");
        assertThat(offline("show", "60ff")).isZero();
        golden("show-comment.txt");
        assertThat(offline("show", "50ee", "--json")).isZero();
        golden("show-drop.json");
        assertThat(offline("show", "base")).isEqualTo(1);
        assertThat(err()).contains("KDG401", "matches no revision");
        assertThat(offline("show", "20cb")).isEqualTo(1);
        assertThat(err()).contains("Did you mean 20bb77b0c9d8 (Add adjusted_close)?");
    }

    @Test
    void whatWasEditedByHandIsSaid() throws IOException {
        Path up = work.resolve("revisions/20250902_2030_20bb77b0c9d8/up.sql");
        Path down = up.resolveSibling("down.sql");
        assertThat(online("upgrade", "20bb")).isZero();
        String before = Files.readString(down);
        Files.writeString(down, before.replace("DROP COLUMN", "DROP COLUMN IF EXISTS"));
        assertThat(offline("show", "20bb")).isZero();
        assertThat(out()).contains("(edited by hand)");
        // the folder has two heads
        assertThat(online("status")).isEqualTo(1);
        assertThat(out())
                .contains("was edited after it was applied", "down.sql phase 1, which was written or edited by hand");
        Files.writeString(down, before);
        Files.writeString(up, Files.readString(up).replace("ADD COLUMN", "ADD COLUMN IF NOT EXISTS"));
        assertThat(online("upgrade")).isEqualTo(1);
        assertThat(err()).contains("KDG503", "20bb77b0c9d8 was edited", "the SQL of up.sql phase 1", "git log -p");
    }

    @Test
    void statusForPrograms() throws IOException {
        assertThat(online("upgrade", "20bb")).isZero();
        // the folder has two heads, which is said beside the JSON
        assertThat(online("status", "--json")).isEqualTo(1);
        golden("status.json");
        assertThat(err()).contains("KDG307");
    }

    @Test
    void aDeletedParentIsNamed() throws IOException {
        String line = "{\"revision\":\"20250902_2030_20bb77b0c9d8\"}\n";
        Path folder = work.resolve("revisions/20250902_2030_20bb77b0c9d8");
        for (String file : List.of("revision.json", "up.sql", "down.sql")) {
            Files.delete(folder.resolve(file));
        }
        Files.delete(folder);
        assertThat(offline("history")).isEqualTo(1);
        assertThat(err()).contains("KDG304");
        Path snapshot = work.resolve("snapshot.jsonl");
        Files.writeString(snapshot, Files.readString(snapshot).replace(line, ""));
        assertThat(offline("history")).isEqualTo(1);
        assertThat(err()).contains("KDG306", "Can't locate revision 20bb77b0c9d8", "Restore it from git");
    }

    @Test
    void aWideTerminalShowsMore() {
        List<RevisionEntry> entries =
                RevisionEntry.of(Committed.readRevisions(new Directory(work)).get());
        new Listing(new PrintWriter(out, true), columns(Map.of("COLUMNS", "120")), false).print(entries);
        assertThat(out()).contains("2025-09-04 20:30  Merge the index with adjusted_close  (merge, branch point)");
        assertThat(out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
        assertThat(out().lines()).anySatisfy(line -> assertThat(line).hasSizeGreaterThan(100));
        assertThat(columns(Map.of())).isEqualTo(80);
        assertThat(columns(Map.of("COLUMNS", "wide"))).isEqualTo(80);
    }

    private static int columns(Map<String, String> environment) {
        return Terminal.unseen(environment).columns();
    }

    /** What was printed, with its times and durations replaced. */
    private String timeless() {
        return out().replaceAll("(applied|stamped) \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d", "$1 TIME")
                .replaceAll("in [0-9.]+ (ms|s)", "in SPAN");
    }

    /** Compares what was printed with a file, or writes it if asked to. */
    private void golden(String name) throws IOException {
        Path file = Path.of("src/test/resources/dev/kedge/cli", name);
        if (Boolean.getBoolean("kedge.golden.update")) {
            Files.writeString(file, out().replace(schema, "SCHEMA"));
        }
        assertThat(out().replace(schema, "SCHEMA")).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        if (name.endsWith(".txt")) {
            assertThat(out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        }
    }

    private int offline(String command, String... arguments) {
        return run(command, List.of("--dir", work.toString()), arguments);
    }

    private int online(String command, String... arguments) {
        return run(command, List.of("--dir", work.toString(), "--url", DATABASE, "--schema", schema), arguments);
    }

    private int run(String command, List<String> options, String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(options);
        all.addAll(List.of(arguments));
        return Recorded.run(new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
    }

    private String out() {
        return out.toString();
    }

    private String err() {
        return err.toString();
    }
}
