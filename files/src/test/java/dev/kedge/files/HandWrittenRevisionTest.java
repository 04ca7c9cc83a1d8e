package dev.kedge.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.files.accept.HandWrittenRevision;
import dev.kedge.files.accept.HandWrittenRevision.SqlFile;
import dev.kedge.files.decision.DecisionOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A revision of SQL that was written by hand keeps what the folder records, and changes only rows. */
class HandWrittenRevisionTest {

    @TempDir
    private Path folder;

    private Project project = new Project(Path.of("."));

    @BeforeEach
    void start() {
        project = new Project(folder.resolve("market"));
        project.accept(project.compile(Project.STOCK), "Create stock", DecisionOptions.NONE, false)
                .get();
    }

    private Outcome<NewRevision> write(String sql) {
        return HandWrittenRevision.run(
                project.directory(), "Fill", List.of(new SqlFile("fill.sql", sql)), Instant.EPOCH);
    }

    @Test
    void theReleasesStay() {
        Released.record(project.directory(), "1.0").get();
        write("INSERT INTO stock VALUES (1)").get();
        assertThat(project.read().get().snapshot().releases())
                .extracting(Release::release)
                .containsExactly("1.0");
    }

    @Test
    void eachStatementThatChangesTheSchemaIsNamedWithItsLine() {
        String sql = """
                -- phase 1 [tx]: one
                SELECT 1;
                SELECT 1;
                -- why
                DROP TABLE a;

                -- phase 2 [tx]: two
                SELECT 1; DROP TABLE a;
                DROP TABLE a;
                """;
        for (String text : List.of(sql, sql.replace("\n", "\r\n"))) {
            assertThat(write(text).diagnostics())
                    .allMatch(problem -> problem.code() == FileCode.SQL_CHANGES_SCHEMA)
                    .extracting(problem -> problem.place().text())
                    .containsExactly("fill.sql:5", "fill.sql:8", "fill.sql:9");
        }
    }
}
