package dev.kedge.files;

import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.FileText;
import dev.kedge.core.revision.Hashes;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.Script;
import dev.kedge.core.stability.Experimental;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of rows in a revision's folder. They are read when they are needed, and not kept.
 *
 * @param source the folder of the database
 * @param path the path of the revision's folder below it, which ends with a slash
 */
@Experimental
public record RowFiles(Source source, String path) {
    /**
     * Opens a file. The caller closes it.
     *
     * @param name the name of the file
     * @return the bytes; absent if there is no such file
     * @throws IOException if the file cannot be read
     */
    public Optional<InputStream> open(String name) throws IOException {
        return source.bytes(path + name).map(ByteArrayInputStream::new);
    }

    /**
     * {@return one diagnostic for each of the revisions that has files of rows}
     *
     * @param revisions the revisions that a command is about to replace
     * @param by what replaces them, with its article
     */
    public static List<Diagnostic> notCarried(List<CommittedRevision> revisions, String by) {
        return revisions.stream()
                .filter(one -> !one.content().notes().files().isEmpty())
                .map(one -> Diagnostic.of(
                        CommandCode.ROWS_NOT_CARRIED,
                        Place.whole("revisions/" + one.revision().header().folder()),
                        one.revision().id(),
                        by,
                        "Leave the revision out of it."))
                .toList();
    }

    /** Compares the files with the list in revision.json, and the list with the phases that load them. */
    List<Diagnostic> problems(RevisionContent content, String up) throws IOException {
        List<Diagnostic> problems = new ArrayList<>();
        List<String> listed = content.notes().files().stream()
                .map(RevisionContent.FileEntry::file)
                .toList();
        for (RevisionContent.FileEntry entry : content.notes().files()) {
            problem(entry, content.revision()).ifPresent(problems::add);
        }
        for (String name : source.rowFiles(path)) {
            if (!listed.contains(name)) {
                problems.add(unlisted(name, content, "has the file " + name));
            }
        }
        for (Phase phase : Script.parse("", up).value().orElse(List.of())) {
            phase.copy()
                    .filter(copy -> !listed.contains(copy.file()))
                    .ifPresent(copy ->
                            problems.add(unlisted(Direction.UP.file(), content, "loads the file " + copy.file())));
        }
        return problems;
    }

    private Diagnostic unlisted(String name, RevisionContent content, String what) {
        return Diagnostic.of(FileCode.ROWS_UNLISTED, place(name), what, content.revision());
    }

    private Optional<Diagnostic> problem(RevisionContent.FileEntry entry, String id) throws IOException {
        Optional<byte[]> bytes = source.bytes(path + entry.file());
        String whole = source.prefix() + path + entry.file();
        if (bytes.isEmpty()) {
            return Optional.of(Diagnostic.of(FileCode.ROWS_MISSING, place(entry.file()), entry.file(), id, whole));
        }
        if (bytes.get().length > FileText.MOST_BYTES) {
            return Optional.of(Diagnostic.of(FileCode.ROWS_TOO_LARGE, place(entry.file()), entry.file()));
        }
        String hash = Hashes.ofBytes(new ByteArrayInputStream(bytes.get()));
        return hash.equals(entry.sha256())
                ? Optional.empty()
                : Optional.of(Diagnostic.of(FileCode.ROWS_ALTERED, place(entry.file()), entry.file(), id, whole, hash));
    }

    private Place place(String name) {
        return Place.whole(source.prefix() + path + name);
    }
}
