package dev.kedge.runtime.script;

import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.lock.CopyFrom;
import dev.kedge.core.revision.Hashes;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionHeader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * The files of rows that revisions load.
 *
 * @param migrations the revisions
 */
public record RevisionFiles(Migrations migrations) {
    /** The path of a file below the folder of the database. */
    public String path(RevisionHeader revision, String name) {
        return "revisions/" + revision.folder() + "/" + name;
    }

    /** Opens a file, to be closed by the caller. */
    public InputStream open(RevisionHeader revision, String name) throws IOException {
        return migrations.file(revision, name).orElseThrow(() -> new FileNotFoundException(name));
    }

    /** The files of phases that are missing, or are not those that the revision was compiled with. */
    List<Diagnostic> problems(Revision revision, List<Phase> phases) {
        return phases.stream()
                .flatMap(phase -> phase.copy().stream())
                .map(CopyFrom::file)
                .distinct()
                .flatMap(name -> problem(revision, name).stream())
                .toList();
    }

    private Optional<Diagnostic> problem(Revision revision, String name) {
        Optional<String> expected = revision.fileHash(name);
        if (expected.isEmpty()) {
            return Optional.of(problem(revision, name, "is not listed in revision.json"));
        }
        try (InputStream bytes = open(revision.header(), name)) {
            return Hashes.ofBytes(bytes).equals(expected.get())
                    ? Optional.empty()
                    : Optional.of(problem(revision, name, "is not the one that was compiled in"));
        } catch (FileNotFoundException e) {
            return Optional.of(problem(revision, name, "is missing"));
        } catch (IOException e) {
            return Optional.of(problem(revision, name, "cannot be read: " + e.getMessage()));
        }
    }

    private Diagnostic problem(Revision revision, String name, String what) {
        return Diagnostic.of(
                DatabaseCode.ROWS_NOT_PACKAGED, Place.whole(path(revision.header(), name)), name, revision.id(), what);
    }
}
