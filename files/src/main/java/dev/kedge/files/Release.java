package dev.kedge.files;

import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * A release of the application: which revisions it had.
 *
 * @param release its name, such as a tag
 * @param heads the ids of the revisions that nothing built on then
 * @param version the schema's version then; absent if it was not recorded
 * @param sources the sources of the entities then; none if they were not recorded
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

    /** Sorts and copies the lists. */
    public Release {
        heads = heads.stream().sorted().toList();
        sources = List.copyOf(sources);
    }

    /** A release of which only the heads were recorded. */
    public Release(String release, List<String> heads) {
        this(release, heads, Optional.empty(), List.of());
    }

    /** The same with other heads. */
    public Release withHeads(List<String> others) {
        return new Release(release, others, version, sources);
    }
}
