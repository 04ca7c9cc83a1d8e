package dev.kedge.files;

import dev.kedge.core.revision.SchemaVersion;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * A release of the application, with its revisions.
 *
 * @param release its name, such as a tag
 * @param heads the ids of the heads at that time
 * @param version the version that it gives to the schema of its heads; absent if its name is no version
 * @param sources the sources of the entities at that time; empty if they were not recorded
 */
@Experimental
public record Release(String release, List<String> heads, Optional<String> version, List<SourceHash> sources) {

    /**
     * A source file of an entity.
     *
     * @param source its path below the source folder
     * @param sha256 the hash of its text with LF at the end of lines
     */
    public record SourceHash(String source, String sha256) {}

    /**
     * Sorts and copies the lists.
     *
     * @param release its name, such as a tag
     * @param heads the ids of the heads at that time
     * @param version the version that it gives to the schema of its heads; absent if its name is no version
     * @param sources the sources of the entities at that time; empty if they were not recorded
     */
    public Release {
        heads = heads.stream().sorted().toList();
        sources = List.copyOf(sources);
    }

    /**
     * Creates a release whose sources are not known. A name such as {@code 2.0.0} or {@code v2.0.0} is also the version of
     * its heads.
     *
     * @param release its name, such as a tag
     * @param heads the ids of its heads
     */
    public Release(String release, List<String> heads) {
        this(release, heads, SchemaVersion.parse(release).map(SchemaVersion::toString), List.of());
    }

    /**
     * {@return a copy with other heads}
     *
     * @param others the ids of the new heads
     */
    public Release withHeads(List<String> others) {
        return new Release(release, others, version, sources);
    }
}
