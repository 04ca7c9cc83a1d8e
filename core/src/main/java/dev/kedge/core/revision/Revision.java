package dev.kedge.core.revision;

import dev.kedge.core.step.Step;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One committed change of a schema: what changed, and the hashes of how.
 *
 * @param header its id, parents and checksum
 * @param created when it was written
 * @param minimumServer the oldest PostgreSQL major version that its SQL was written for
 * @param up the typed steps from its parents' schema to its own
 * @param down the typed steps back
 * @param upHash the hash of up.sql
 * @param downHash the hash of down.sql
 */
public record Revision(
        RevisionHeader header,
        Instant created,
        int minimumServer,
        List<Step> up,
        List<Step> down,
        String upHash,
        String downHash) {
    /** Copies the lists. */
    public Revision {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }

    /** Its id. */
    public String id() {
        return header.id();
    }

    /** The same with the header that a graph has of it, whose parents are nodes of the graph. */
    public Revision under(RevisionHeader node) {
        return new Revision(node, created, minimumServer, up, down, upHash, downHash);
    }

    /** The steps of one direction. */
    public List<Step> steps(Direction direction) {
        return direction == Direction.UP ? up : down;
    }

    /** The hash of the SQL file of one direction. */
    public String sqlHash(Direction direction) {
        return direction == Direction.UP ? upHash : downHash;
    }

    /** The checksum of a revision, from the hashes of its canonical steps and of its SQL files. */
    public static String checksum(String stepsHash, String upHash, String downHash) {
        return checksum(stepsHash, upHash, downHash, Map.of());
    }

    /**
     * The checksum of a revision with files beside its SQL.
     *
     * @param files the hashes of their bytes by their names
     */
    public static String checksum(String stepsHash, String upHash, String downHash, Map<String, String> files) {
        StringBuilder text = new StringBuilder(stepsHash + "\n" + upHash + "\n" + downHash);
        new TreeMap<>(files)
                .forEach((name, hash) ->
                        text.append('\n').append(hash).append("  ").append(name));
        return Hashes.sha256(text.toString());
    }
}
