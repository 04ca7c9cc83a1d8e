package dev.kedge.core.revision;

import dev.kedge.core.stability.Stable;
import dev.kedge.core.step.Step;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One committed change of a schema: its typed steps, and the hashes of its SQL.
 *
 * @param header its id, parents and checksum
 * @param created the time at which it was generated
 * @param minimumServer the oldest PostgreSQL major version that its SQL was generated for
 * @param up the typed steps from its parents' schema to its own
 * @param down the typed steps that revert it
 * @param upHash the hash of up.sql
 * @param downHash the hash of down.sql
 * @param files its files of rows, each as the SHA-256 of its bytes, two spaces and its name
 */
@Stable
public record Revision(
        RevisionHeader header,
        Instant created,
        int minimumServer,
        List<Step> up,
        List<Step> down,
        String upHash,
        String downHash,
        List<String> files) {
    /**
     * Copies the lists.
     *
     * @param header its id, parents and checksum
     * @param created the time at which it was generated
     * @param minimumServer the oldest PostgreSQL major version that its SQL was generated for
     * @param up the typed steps from its parents' schema to its own
     * @param down the typed steps that revert it
     * @param upHash the hash of up.sql
     * @param downHash the hash of down.sql
     * @param files its files of rows, each as the SHA-256 of its bytes, two spaces and its name
     */
    public Revision {
        up = List.copyOf(up);
        down = List.copyOf(down);
        files = List.copyOf(files);
    }

    /**
     * Creates a revision without files of rows.
     *
     * @param header its id, parents and checksum
     * @param created the time at which it was generated
     * @param minimumServer the oldest PostgreSQL major version that its SQL was generated for
     * @param up the typed steps from its parents' schema to its own
     * @param down the typed steps that revert it
     * @param upHash the hash of up.sql
     * @param downHash the hash of down.sql
     */
    public Revision(
            RevisionHeader header,
            Instant created,
            int minimumServer,
            List<Step> up,
            List<Step> down,
            String upHash,
            String downHash) {
        this(header, created, minimumServer, up, down, upHash, downHash, List.of());
    }

    /**
     * {@return the SHA-256 that a file of rows must have; absent if the revision has no such file}
     *
     * @param name the name of the file
     */
    public Optional<String> fileHash(String name) {
        return files.stream()
                .filter(file -> file.endsWith("  " + name))
                .map(file -> file.substring(0, file.indexOf(' ')))
                .findFirst();
    }

    /** {@return the id of the revision: 12 hexadecimal digits} */
    public String id() {
        return header.id();
    }

    /**
     * {@return this revision with another header: the one in a graph, whose parents are nodes of the graph}
     *
     * @param node the header in the graph
     */
    public Revision under(RevisionHeader node) {
        return new Revision(node, created, minimumServer, up, down, upHash, downHash, files);
    }

    /**
     * {@return the steps of one direction}
     *
     * @param direction up or down
     */
    public List<Step> steps(Direction direction) {
        return direction == Direction.UP ? up : down;
    }

    /**
     * {@return the hash of the SQL file of one direction}
     *
     * @param direction up or down
     */
    public String sqlHash(Direction direction) {
        return direction == Direction.UP ? upHash : downHash;
    }

    /**
     * The checksum of a revision without further files.
     *
     * @param stepsHash the hash of its steps in canonical form
     * @param upHash the hash of up.sql
     * @param downHash the hash of down.sql
     * @return 64 hexadecimal digits
     */
    public static String checksum(String stepsHash, String upHash, String downHash) {
        return checksum(stepsHash, upHash, downHash, Map.of());
    }

    /**
     * The checksum of a revision with further files.
     *
     * @param stepsHash the hash of its steps in canonical form
     * @param upHash the hash of up.sql
     * @param downHash the hash of down.sql
     * @param files the hashes of the contents of the other files, by their names
     * @return 64 hexadecimal digits
     */
    public static String checksum(String stepsHash, String upHash, String downHash, Map<String, String> files) {
        StringBuilder text = new StringBuilder(stepsHash + "\n" + upHash + "\n" + downHash);
        new TreeMap<>(files)
                .forEach((name, hash) ->
                        text.append('\n').append(hash).append("  ").append(name));
        return Hashes.sha256(text.toString());
    }
}
