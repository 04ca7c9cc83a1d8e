package dev.kedge.files;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.HandWrittenSql;
import dev.kedge.core.revision.Hashes;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.PhaseHeader;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.Script;
import dev.kedge.core.stability.Experimental;
import dev.kedge.files.json.FormatCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A revision's folder as it was read.
 *
 * @param content revision.json
 * @param revision the revision with its hashes
 * @param upSql the text of up.sql
 * @param downSql the text of down.sql
 * @param files its files of rows
 */
@Experimental
public record CommittedRevision(
        RevisionContent content, Revision revision, String upSql, String downSql, RowFiles files) {

    /**
     * {@return the phases of the SQL of one direction}
     *
     * @param direction up.sql or down.sql
     */
    public List<Phase> phases(Direction direction) {
        return Script.parse(direction.file(), direction == Direction.UP ? upSql : downSql)
                .get();
    }

    /** A copy with the header in the graph, whose parents are nodes of the graph. */
    CommittedRevision under(RevisionHeader header) {
        return new CommittedRevision(content, revision.under(header), upSql, downSql, files);
    }

    /**
     * {@return the numbers of the phases whose SQL differs from what Kedge wrote}
     *
     * @param direction up.sql or down.sql
     */
    public List<Integer> handWritten(Direction direction) {
        return phases(direction).stream()
                .filter(phase -> !isListed(phase, direction))
                .map(Phase::number)
                .toList();
    }

    /**
     * {@return the phases of one direction that were written or edited by hand}
     *
     * @param direction up.sql or down.sql
     */
    public List<HandWrittenSql> handwork(Direction direction) {
        return phases(direction).stream()
                .filter(phase -> phase.steps().isEmpty() || !isListed(phase, direction))
                .map(phase -> new HandWrittenSql(
                        "phase " + phase.number() + " of " + direction.file()
                                + (phase.title().isEmpty() ? "" : ": " + phase.title()),
                        phase.sql(),
                        phase.terms().tables()))
                .toList();
    }

    private boolean isListed(Phase phase, Direction direction) {
        List<RevisionContent.PhaseEntry> listed = direction == Direction.UP ? content.upPhases() : content.downPhases();
        return listed.contains(RevisionContent.PhaseEntry.of(phase));
    }

    /** {@return whether revision.json is as Kedge wrote it} Its id is a hash of the rest of the file. */
    public boolean isAsWritten() {
        return content.named().revision().equals(content.revision());
    }

    /** Reads and checks one folder. */
    static Outcome<CommittedRevision> read(Source source, String folder) {
        String path = Directory.REVISIONS + "/" + folder + "/";
        return source.read(path + RevisionFile.NAME)
                .then(json -> source.read(path + Direction.UP.file())
                        .then(up -> source.read(path + Direction.DOWN.file())
                                .then(down -> read(source, folder, json, up, down))));
    }

    private static Outcome<CommittedRevision> read(
            Source source, String folder, Optional<String> json, Optional<String> up, Optional<String> down) {
        String path = Directory.REVISIONS + "/" + folder + "/";
        if (json.isEmpty()) {
            String missing = source.prefix() + Directory.REVISIONS + "/" + folder;
            return Outcome.failed(Diagnostic.of(
                    FileCode.REVISION_NOT_THERE, Place.whole(source.prefix() + SnapshotFile.NAME), folder, missing));
        }
        if (up.isEmpty() || down.isEmpty()) {
            String missing = (up.isEmpty() ? Direction.UP : Direction.DOWN).file();
            return Outcome.failed(Diagnostic.of(
                    FileCode.FILE_UNREADABLE,
                    Place.whole(source.prefix() + path + missing),
                    "The file " + missing + " of revision " + folder + " is missing."));
        }
        String name = source.prefix() + path + RevisionFile.NAME;
        return RevisionFile.parse(name, json.get())
                .then(content -> checked(new RowFiles(source, path), folder, content, up.get(), down.get()));
    }

    private static Outcome<CommittedRevision> checked(
            RowFiles files, String folder, RevisionContent content, String up, String down) {
        String path = files.source().prefix() + files.path();
        List<Diagnostic> problems = new ArrayList<>();
        problems.addAll(LaterFeatures.in(path + RevisionFile.NAME, content));
        problems.addAll(phases(path + Direction.UP.file(), up, content, content.upPhases()));
        problems.addAll(phases(path + Direction.DOWN.file(), down, content, content.downPhases()));
        problems.addAll(UndonePhases.problems(path + Direction.DOWN.file(), content, down));
        try {
            problems.addAll(files.problems(content, up));
        } catch (IOException e) {
            problems.add(Diagnostic.of(
                    FileCode.FILE_UNREADABLE,
                    Place.whole(path),
                    "A file of the folder cannot be read: " + e.getMessage()));
        }
        String upHash = Hashes.ofSql(up);
        String downHash = Hashes.ofSql(down);
        RevisionHeader header = new RevisionHeader(
                content.revision(),
                content.parents(),
                folder,
                content.checksum(upHash, downHash),
                content.compatibility(),
                content.message(),
                content.replaces(),
                content.notes().withdraws());
        if (problems.isEmpty()) {
            problems.addAll(PhaseHashes.problems(path + RevisionFile.NAME, content, up, down));
        }
        Revision revision = new Revision(
                header,
                content.created(),
                content.minimumServer(),
                content.up(),
                content.down(),
                upHash,
                downHash,
                content.notes().files().stream()
                        .map(file -> file.sha256() + "  " + file.file())
                        .toList());
        return Outcome.of(new CommittedRevision(content, revision, up, down, files), problems);
    }

    private static List<Diagnostic> phases(
            String file, String sql, RevisionContent content, List<RevisionContent.PhaseEntry> listed) {
        Optional<Diagnostic> conflict = FormatCheck.conflict(file, sql);
        if (conflict.isPresent()) {
            return List.of(conflict.get());
        }
        Outcome<List<Phase>> parsed = Script.parse(file, sql);
        if (!parsed.isPresent()) {
            return parsed.diagnostics();
        }
        List<PhaseHeader> found = parsed.get().stream().map(Phase::header).toList();
        List<PhaseHeader> expected =
                listed.stream().map(RevisionContent.PhaseEntry::header).toList();
        if (found.equals(expected)) {
            return withoutSql(file, content, listed, parsed.get());
        }
        return List.of(Diagnostic.of(FileCode.PHASES_DIFFER, Place.line(file, 1), file, difference(expected, found)));
    }

    /**
     * Finds phases whose SQL was commented out or deleted, because it would be recorded as if it had run. Phases that Kedge
     * wrote without SQL are valid.
     */
    private static List<Diagnostic> withoutSql(
            String file, RevisionContent content, List<RevisionContent.PhaseEntry> listed, List<Phase> phases) {
        return phases.stream()
                .filter(phase -> !phase.steps().isEmpty()
                        && phase.statements().isEmpty()
                        && !listed.contains(RevisionContent.PhaseEntry.of(phase)))
                .map(phase -> Diagnostic.of(
                        FileCode.PHASE_WITHOUT_SQL,
                        Place.whole(file),
                        "Phase " + phase.number(),
                        file.substring(file.lastIndexOf('/') + 1),
                        file,
                        content.revision()))
                .toList();
    }

    private static String difference(List<PhaseHeader> expected, List<PhaseHeader> found) {
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            if (i >= found.size()) {
                return "-- " + expected.get(i) + " is missing";
            }
            if (i >= expected.size()) {
                return "-- " + found.get(i) + " is not listed";
            }
            if (!expected.get(i).equals(found.get(i))) {
                return "-- " + found.get(i) + " stands where -- " + expected.get(i) + " belongs";
            }
        }
        return "nothing";
    }
}
