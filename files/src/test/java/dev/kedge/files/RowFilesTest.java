package dev.kedge.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.FileText;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.files.accept.HandWrittenRevision;
import dev.kedge.files.rows.RowFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of rows that a revision brings: written, checked against the table, and compared with their hashes. */
class RowFilesTest {
    private static final String ROWS = "id,name\n1,one\n2,\n";

    @TempDir
    private Path folder;

    private Project project = new Project(Path.of("."));

    @BeforeEach
    void start() {
        project = new Project(folder.resolve("market"));
        List<String> objects = Stream.concat(
                        Project.STOCK.stream(),
                        Stream.of(
                                "{'table':'lot'}",
                                "{'column':'id','of':'lot','position':1,'type':'integer'}",
                                "{'column':'stock_id','of':'lot','position':2,'type':'bigint'}",
                                "{'column':'code','of':'lot','position':3,'type':'varchar(3)','nullable':true}",
                                "{'column':'price','of':'lot','position':4,'type':'numeric(5,2)','nullable':true}",
                                "{'column':'open','of':'lot','position':5,'type':'boolean','nullable':true}",
                                "{'column':'key','of':'lot','position':6,'type':'uuid','nullable':true}",
                                "{'foreignKey':'lot_stock_id_fkey','of':'lot','columns':['stock_id'],'target':'stock','targetColumns':['id']}"))
                .toList();
        project.accept("Create stock", objects).get();
    }

    private static RowFile file(String table, String text) {
        return new RowFile(QualifiedName.of(table), table + ".csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private Outcome<NewRevision> write(RowFile... files) {
        return HandWrittenRevision.run(project.directory(), "Load", List.of(), List.of(files), Instant.EPOCH);
    }

    private Path written() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.endsWith("stock.csv")).findFirst().orElseThrow();
        }
    }

    private void isRefused(Code code) {
        assertThat(project.read().diagnostics()).extracting(Diagnostic::code).containsExactly(code);
    }

    @Test
    void aTableIsLoadedAfterTheTablesItRefersTo() {
        write(file("lot", "id,stock_id\n1,1\n"), file("stock", ROWS)).get();
        CommittedRevision read = project.read().get().head().orElseThrow();
        assertThat(read.upSql())
                .containsSubsequence(
                        "COPY stock (id, name) FROM 'stock.csv' WITH (FORMAT csv, HEADER);",
                        "COPY lot (id, stock_id) FROM 'lot.csv'");
        assertThat(read.phases(Direction.UP)).hasSize(2);
        assertThat(read.revision().files()).hasSize(2);
    }

    @Test
    @Tag("way-out:KDG344")
    @Tag("way-out:KDG345")
    @Tag("way-out:KDG346")
    void aFileThatIsMissingAlteredOrNotListedIsRefusedUntilItIsRestored() throws IOException {
        write(file("stock", ROWS)).get();
        Path csv = written();
        Files.delete(csv);
        isRefused(FileCode.ROWS_MISSING);
        Files.writeString(csv, ROWS + "3,three\n");
        isRefused(FileCode.ROWS_ALTERED);
        Files.writeString(csv, ROWS);
        assertThat(project.read().isPresent()).isTrue();
        Path other = Files.writeString(csv.resolveSibling("more.csv"), ROWS);
        isRefused(FileCode.ROWS_UNLISTED);
        Files.delete(other);
        assertThat(project.read().isPresent()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "id,stock_id,nothing~~1,1,1|1|nothing",
                "id,stock_id,id~~1,1,1|1|twice",
                "id~~1|1|stock_id",
                "id,stock_id~~1,1~~2|3|1 values",
                "id,stock_id~~1,|2|stock_id",
                "id,stock_id~~2147483648,1|2|2147483648",
                "id,stock_id,code~~1,1,\"a~b\"~~2,1,abcd|4|abcd",
                "id,stock_id,price~~1,1,999.996|2|999.996",
                "id,stock_id,open~~1,1,maybe|2|maybe",
                "id,stock_id,key~~1,1,12|2|12",
                "id,stock_id~~1,\"1|2|quote"
            })
    @Tag("way-out:KDG348")
    void aRowThatTheTableCannotTakeIsNamedByItsLine(String text, int line, String what) {
        String rows = text.replace("~~", "\n").replace("~", "\n") + "\n";
        assertThat(write(file("lot", rows)).diagnostics()).singleElement().satisfies(it -> {
            assertThat(it.code()).isEqualTo(FileCode.ROWS_UNFIT);
            assertThat(it.toString()).contains("lot.csv:" + line + ":", what);
        });
        assertThat(project.read().get().revisions()).hasSize(1);
        assertThat(write(file("lot", """
                                id,stock_id,code,price,open,key
                                1,1,abc,999.99,t,a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11
                                """)).isPresent()).isTrue();
    }

    @Test
    void aKeyThatOccursTwiceIsNamedByItsLine() {
        assertThat(write(file("stock", "id\n1\n2\n1\n")).diagnostics())
                .singleElement()
                .asString()
                .contains("stock.csv:4:", "primary key");
        assertThat(write(file("nothing", ROWS)).diagnostics())
                .singleElement()
                .asString()
                .contains("no such table");
    }

    @Test
    @Tag("way-out:KDG347")
    void aFileIsAtMost64Megabytes() {
        RowFile large = new RowFile(QualifiedName.of("stock"), "stock.csv", new byte[FileText.MOST_BYTES + 1]);
        assertThat(write(large).diagnostics()).extracting(Diagnostic::code).containsExactly(FileCode.ROWS_TOO_LARGE);
        assertThat(write(file("stock", ROWS)).isPresent()).isTrue();
    }
}
