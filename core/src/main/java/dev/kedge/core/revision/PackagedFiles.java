package dev.kedge.core.revision;

import dev.kedge.core.stability.Stable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The files of one database that were packaged with the classes of an application.
 *
 * @param resources opens a resource by its absolute name; a module must open them itself, because its resources are
 *     encapsulated
 * @param database the database's name in Kedge
 */
@Stable
public record PackagedFiles(Resources resources, String database) {
    /** Opens resources of an application. */
    @FunctionalInterface
    public interface Resources {
        /**
         * Opens a resource.
         *
         * @param name the absolute name, such as {@code /kedge/market/snapshot.jsonl}
         * @return the content; null if the resource does not exist
         */
        @Nullable
        InputStream open(String name);
    }

    /**
     * {@return the SQL of a revision; absent if it was not packaged}
     *
     * @param revision the revision
     * @param direction which of its SQL files
     */
    public Optional<String> sql(RevisionHeader revision, Direction direction) {
        return text("/kedge/" + database + "/revisions/" + revision.folder() + "/" + direction.file());
    }

    /**
     * {@return a file of rows of a revision, to be closed by the caller; absent if it was not packaged}
     *
     * @param revision the revision
     * @param name the name of the file in the revision's folder
     */
    public Optional<InputStream> file(RevisionHeader revision, String name) {
        return Optional.ofNullable(
                resources.open("/kedge/" + database + "/revisions/" + revision.folder() + "/" + name));
    }

    /**
     * Finds files of another compilation. If only the snapshot changed, build tools may leave old classes beside it.
     *
     * @param text the hash of the snapshot's text that the application was compiled with
     * @param content the hash of the snapshot's content that the compiled model must have been compared with
     * @return a description in one sentence; absent if all files belong together
     */
    public Optional<String> inconsistency(TextHash text, ContentHash content) {
        String snapshot = "/kedge/" + database + "/snapshot.jsonl";
        String model = "/META-INF/kedge/" + database + ".json";
        Optional<String> packaged = text(snapshot);
        if (packaged.isEmpty()) {
            return Optional.of("there is no resource " + snapshot);
        }
        if (!TextHash.of(packaged.get()).equals(text)) {
            return Optional.of(snapshot + " differs from the one that the application was compiled with");
        }
        Optional<String> compiled = text(model);
        if (compiled.isEmpty()) {
            return Optional.of("there is no resource " + model);
        }
        return compiled.get().contains("\"snapshot\":\"" + content.value() + "\"")
                ? Optional.empty()
                : Optional.of(model + " was compared with another snapshot");
    }

    private Optional<String> text(String name) {
        try (InputStream stream = resources.open(name)) {
            return stream == null ? Optional.empty() : Optional.of(FileText.decode(stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
