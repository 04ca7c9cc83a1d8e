package dev.kedge.files;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.Script;
import java.util.ArrayList;
import java.util.List;

/**
 * The hashes by which revision.json detects edited phases. SQL may be edited, so a hash that differs from that of the SQL
 * is usually correct. But the id of a revision is a hash of the whole revision.json. If the id is correct only with the
 * hash of the current SQL, then Kedge wrote that hash and the one in the file was damaged.
 */
final class PhaseHashes {
    private final RevisionContent content;
    private final List<RevisionContent.PhaseEntry> up;
    private final List<RevisionContent.PhaseEntry> down;

    private PhaseHashes(RevisionContent content, String up, String down) {
        this.content = content;
        this.up = entries(up);
        this.down = entries(down);
    }

    /** The damaged hashes. {@code file} is revision.json, and its SQL files contain the phases that it lists. */
    static List<Diagnostic> problems(String file, RevisionContent content, String up, String down) {
        if (isRight(content)) {
            return List.of();
        }
        PhaseHashes hashes = new PhaseHashes(content, up, down);
        List<String> damaged = hashes.damaged();
        return damaged.isEmpty()
                ? List.of()
                : List.of(Diagnostic.of(
                        FileCode.PHASE_HASH_DAMAGED, Place.whole(file), String.join(" and ", damaged), file));
    }

    private static boolean isRight(RevisionContent content) {
        return content.named().revision().equals(content.revision());
    }

    private static List<RevisionContent.PhaseEntry> entries(String sql) {
        List<Phase> phases = Script.parse("", sql).value().orElse(List.of());
        return phases.stream().map(RevisionContent.PhaseEntry::of).toList();
    }

    /**
     * A single damaged hash if there is one, because other phases may have been edited; otherwise all hashes that differ.
     */
    private List<String> damaged() {
        List<String> all = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            for (int i = 0; i < listed(direction).size(); i++) {
                if (!listed(direction).get(i).equals(actual(direction).get(i))) {
                    String name = "phase " + (i + 1) + " of " + direction.file();
                    all.add(name);
                    if (isRight(with(direction, i))) {
                        return List.of(name);
                    }
                }
            }
        }
        RevisionContent whole = content.withPhases(up, down);
        return isRight(whole) ? all : List.of();
    }

    private RevisionContent with(Direction direction, int index) {
        List<RevisionContent.PhaseEntry> changed = new ArrayList<>(listed(direction));
        changed.set(index, actual(direction).get(index));
        return direction == Direction.UP
                ? content.withPhases(changed, content.downPhases())
                : content.withPhases(content.upPhases(), changed);
    }

    private List<RevisionContent.PhaseEntry> listed(Direction direction) {
        return direction == Direction.UP ? content.upPhases() : content.downPhases();
    }

    private List<RevisionContent.PhaseEntry> actual(Direction direction) {
        return direction == Direction.UP ? up : down;
    }
}
