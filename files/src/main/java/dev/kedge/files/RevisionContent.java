package dev.kedge.files;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.revision.Compatibility;
import dev.kedge.core.revision.Hashes;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.PhaseHeader;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.SquashedRevision;
import dev.kedge.core.stability.Experimental;
import dev.kedge.core.step.Step;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The content of revision.json, as values.
 *
 * @param revision the id
 * @param parents the ids of the revisions that it builds on
 * @param message what it does, one line
 * @param created when it was written
 * @param minimumServer the PostgreSQL major version that its SQL was written for
 * @param compatible whether older code still works
 * @param decisions the decisions of the developer, as options of accept
 * @param allowed the hazards that the developer acknowledged
 * @param up the steps to its schema
 * @param down the steps back
 * @param upPhases the phases of up.sql
 * @param downPhases the phases of down.sql
 * @param replaces the revisions that a squash stands for, the oldest first; empty for other revisions
 * @param notes the optional members
 */
@Experimental
public record RevisionContent(
        String revision,
        List<String> parents,
        String message,
        Instant created,
        int minimumServer,
        boolean compatible,
        List<String> decisions,
        List<String> allowed,
        List<Step> up,
        List<Step> down,
        List<PhaseEntry> upPhases,
        List<PhaseEntry> downPhases,
        List<SquashedRevision> replaces,
        Notes notes) {
    private static final int ID_LENGTH = 12;

    /**
     * A phase as revision.json lists it.
     *
     * @param phase its number
     * @param mode how it runs
     * @param steps the numbers of the steps that it carries out
     * @param sha256 the hash of the text as Kedge wrote it; a phase with another hash was edited
     */
    public record PhaseEntry(int phase, Mode mode, List<Integer> steps, String sha256) {
        /**
         * Copies the list.
         *
         * @param phase its number
         * @param mode how it runs
         * @param steps the numbers of the steps that it carries out
         * @param sha256 the hash of the text as Kedge wrote it; a phase with another hash was edited
         */
        public PhaseEntry {
            steps = List.copyOf(steps);
        }

        /**
         * {@return the entry of a phase}
         *
         * @param phase the phase as Kedge writes it
         */
        public static PhaseEntry of(Phase phase) {
            return new PhaseEntry(phase.number(), phase.mode(), phase.steps(), Hashes.ofSql(phase.sql()));
        }

        PhaseHeader header() {
            return new PhaseHeader(phase, mode, steps);
        }
    }

    /**
     * A further file of the revision, such as rows to insert.
     *
     * @param file its name in the revision's folder
     * @param sha256 the hash of its bytes
     */
    public record FileEntry(String file, String sha256) {}

    /**
     * Optional members of the file. Most revisions have none of them.
     *
     * @param compatibleFrom for an incompatible revision, the oldest revision whose code still works; absent or {@code
     *     none} if no older code works
     * @param hazards the hazards of its steps, as {@code --allow} names them
     * @param files its further files, sorted by name; the checksum covers them
     * @param withdraws the ids of the revisions that it withdraws
     * @param undoes the id of the revision that it takes back
     */
    public record Notes(
            Optional<String> compatibleFrom,
            List<String> hazards,
            List<FileEntry> files,
            List<String> withdraws,
            Optional<String> undoes) {
        /** The notes of a revision that has no optional members. */
        public static final Notes NONE = new Notes(Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());

        /**
         * Copies the lists.
         *
         * @param compatibleFrom for an incompatible revision, the oldest revision whose code still works; absent or {@code
         *     none} if no older code works
         * @param hazards the hazards of its steps, as {@code --allow} names them
         * @param files its further files, sorted by name; the checksum covers them
         * @param withdraws the ids of the revisions that it withdraws
         * @param undoes the id of the revision that it takes back
         */
        public Notes {
            hazards = List.copyOf(hazards);
            files = List.copyOf(files);
            withdraws = List.copyOf(withdraws);
        }
    }

    /**
     * Creates the content of a revision that is not a squash and has no notes.
     *
     * @param revision the id
     * @param parents the ids of the revisions that it builds on
     * @param message what it does, one line
     * @param created when it was written
     * @param minimumServer the PostgreSQL major version that its SQL was written for
     * @param compatible whether older code still works
     * @param decisions the decisions of the developer, as options of accept
     * @param allowed the hazards that the developer acknowledged
     * @param up the steps to its schema
     * @param down the steps back
     * @param upPhases the phases of up.sql
     * @param downPhases the phases of down.sql
     */
    public RevisionContent(
            String revision,
            List<String> parents,
            String message,
            Instant created,
            int minimumServer,
            boolean compatible,
            List<String> decisions,
            List<String> allowed,
            List<Step> up,
            List<Step> down,
            List<PhaseEntry> upPhases,
            List<PhaseEntry> downPhases) {
        this(
                revision,
                parents,
                message,
                created,
                minimumServer,
                compatible,
                decisions,
                allowed,
                up,
                down,
                upPhases,
                downPhases,
                List.of(),
                Notes.NONE);
    }

    /**
     * {@return a copy with its id} The id is a hash of the rest, so the same input always gives the same revision.
     */
    public RevisionContent named() {
        return withId(Hashes.sha256(RevisionFile.print(withId(""))).substring(0, ID_LENGTH));
    }

    /** A copy with other lists of phases. */
    RevisionContent withPhases(List<PhaseEntry> ups, List<PhaseEntry> downs) {
        return with(revision, ups, downs);
    }

    private RevisionContent withId(String id) {
        return with(id, upPhases, downPhases);
    }

    private RevisionContent with(String id, List<PhaseEntry> ups, List<PhaseEntry> downs) {
        return new RevisionContent(
                id,
                parents,
                message,
                created,
                minimumServer,
                compatible,
                decisions,
                allowed,
                up,
                down,
                ups,
                downs,
                replaces,
                notes);
    }

    /** {@return which older code stops working after the revision} */
    public Compatibility compatibility() {
        return Compatibility.of(compatible, notes.compatibleFrom());
    }

    /**
     * {@return the checksum of the revision}
     *
     * @param upHash the hash of up.sql
     * @param downHash the hash of down.sql
     */
    public String checksum(String upHash, String downHash) {
        Map<String, String> hashes = new TreeMap<>();
        notes.files().forEach(file -> hashes.put(file.file(), file.sha256()));
        return Revision.checksum(stepsHash(), upHash, downHash, hashes);
    }

    /** {@return the hash of the steps in their canonical form, which is half of what a checksum covers} */
    public String stepsHash() {
        return Hashes.sha256(Stream.concat(up.stream(), down.stream())
                        .map(RevisionFile::canonical)
                        .collect(Collectors.joining("\n"))
                + "\n" + up.size());
    }
}
