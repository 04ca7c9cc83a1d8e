package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.cli.console.Text;
import dev.kedge.cli.listing.Listing;
import dev.kedge.cli.listing.RevisionEntry;
import dev.kedge.files.Committed;
import dev.kedge.files.Directory;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Listings of messages in letters of any width keep to the terminal's. */
class WideTextTest {
    private static final List<String> MESSAGES = List.of(
            "毎日の終値を保存するための価格の表を作成し、それを説明する文章をここに長く書き続けています。以上",
            "🚀🚀🚀 Ship it 🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀",
            "Größe " + "e\u0301".repeat(60),
            "one_name_without_any_blank_in_it_that_goes_on_for_longer_than_any_terminal_is_wide_by_default_and_then_some",
            "short");

    @TempDir
    private Path work;

    private TestFolder folder() throws IOException {
        TestFolder folder = new TestFolder(work);
        StringBuilder columns = new StringBuilder(TestFolder.CLOSE);
        for (int i = 0; i < MESSAGES.size(); i++) {
            columns.append(",{\"column\":\"c" + i + "\",\"of\":\"prices\",\"position\":" + (i + 2)
                    + ",\"type\":\"bigint\",\"nullable\":true}");
            folder.accept(MESSAGES.get(i), TestFolder.PRICES, columns.toString());
        }
        return folder;
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120})
    void everyLineFits(int width) throws IOException {
        List<RevisionEntry> entries = RevisionEntry.of(
                Committed.readRevisions(new Directory(Path.of(folder().path()))).get());
        StringWriter out = new StringWriter();
        new Listing(new PrintWriter(out), width, false).print(entries);
        List<String> lines = out.toString().lines().toList();
        assertThat(lines)
                .hasSize(MESSAGES.size())
                .allSatisfy(line -> assertThat(Text.width(line)).isLessThanOrEqualTo(width));
        assertThat(lines.subList(0, 4)).filteredOn(line -> line.contains("…")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(lines.subList(0, 2))
                .allSatisfy(line -> assertThat(Text.width(line)).isGreaterThan(width == 120 ? 60 : width - 3));
    }

    @Test
    void everythingAboutARevisionFitsToo() throws IOException {
        TestFolder folder = folder();
        for (String revision : List.of("head", "head-3", "head-4")) {
            assertThat(Invocation.ok("show", "--dir", folder.path(), revision).lines())
                    .allSatisfy(line -> assertThat(Text.width(line)).isLessThanOrEqualTo(80));
        }
        assertThat(Invocation.ok("history", "--verbose", "--dir", folder.path()).lines())
                .allSatisfy(line -> assertThat(Text.width(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void statusFits() throws IOException {
        Invocation status = Invocation.of("status", "--dir", folder().path(), "--url", TestServer.freshDatabase());
        assertThat(status.out()).contains("pending  5", "…");
        assertThat(status.out().lines())
                .allSatisfy(line -> assertThat(Text.width(line)).isLessThanOrEqualTo(80));
    }
}
