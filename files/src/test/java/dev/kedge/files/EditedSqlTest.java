package dev.kedge.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.files.accept.Check;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tries what editing and checking out SQL files does to a revision. */
class EditedSqlTest {
    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void start() {
        project = new Project(folder);
        project.accept("Create the schema", Project.STOCK).get();
    }

    private String checksum() {
        return only().checksum();
    }

    private RevisionHeader only() {
        return project.read().get().graph().order().get(0);
    }

    @Test
    void editedSqlIsAcceptedAndChangesTheChecksum() {
        String before = checksum();
        project.edit(project.revision(1) + "/up.sql", text -> text + "INSERT INTO stock VALUES (1, 'ACME');\n");
        assertThat(project.said(project.read())).isEmpty();
        assertThat(checksum()).isNotEqualTo(before);
    }

    @Test
    void aCheckoutWithCrlfKeepsTheChecksum() {
        String before = checksum();
        for (String file : project.files().keySet()) {
            project.edit(file, text -> text.replace("\n", "\r\n"));
        }
        assertThat(project.said(project.read())).isEmpty();
        assertThat(checksum()).isEqualTo(before);
        assertThat(Check.run(project.directory(), project.compile(Project.STOCK))
                        .get()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void formattingOfRevisionJsonDoesNotMatter() {
        String before = checksum();
        project.edit(project.revision(1) + "/revision.json", text -> text.replace("\": ", "\" :\n\t"));
        assertThat(checksum()).isEqualTo(before);
    }

    @Test
    void editedStepsChangeTheChecksum() {
        String before = checksum();
        project.edit(project.revision(1) + "/revision.json", text -> text.replace("\"position\":2", "\"position\":9"));
        assertThat(checksum()).isNotEqualTo(before);
    }

    @Test
    void sqlLongerThanAClassFilesConstantsWorks() {
        String insert = "INSERT INTO stock VALUES (1, '" + "é".repeat(50_000) + "');\n";
        project.edit(project.revision(1) + "/up.sql", text -> text + insert);
        FolderMigrations migrations = new FolderMigrations(project.read().get());
        assertThat(migrations.sql(only(), Direction.UP).orElseThrow()).endsWith(insert);
    }
}
