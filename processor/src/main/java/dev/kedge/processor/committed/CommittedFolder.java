package dev.kedge.processor.committed;

import dev.kedge.files.Directory;
import dev.kedge.files.Source;
import dev.kedge.processor.source.Compilation;
import dev.kedge.processor.source.Resources;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;

/** Finds a database's committed folder: below the folder that an option names, otherwise among the compiled classes. */
public final class CommittedFolder {
    /** The option that names the parent of all databases' folders. */
    public static final String OPTION = "kedge.dir";

    private CommittedFolder() {}

    public static Source of(String database, Compilation compilation) {
        String parent = compilation.options().get(OPTION);
        return parent == null || parent.isBlank()
                ? new ClassOutput(compilation.filer(), database)
                : new Directory(path(parent).resolve(database));
    }

    /** Build tools that pass file URIs do not decode escapes such as %20 for a space. */
    private static Path path(String option) {
        Path path = Path.of(option);
        return Files.exists(path) || !option.contains("%")
                ? path
                : Path.of(URLDecoder.decode(option.replace("+", "%2B"), StandardCharsets.UTF_8));
    }

    /**
     * The copy that Maven puts beside the classes before it compiles.
     *
     * @param filer reads it
     * @param database the database's name
     */
    private record ClassOutput(Filer filer, String database) implements Source {
        @Override
        public Optional<byte[]> bytes(String path) throws IOException {
            return Resources.read(filer, "kedge/" + database + "/" + path);
        }

        @Override
        public Optional<List<String>> revisionFolders() {
            return Optional.empty();
        }

        /** Where developers find and edit the originals. */
        @Override
        public String prefix() {
            return "src/main/resources/kedge/" + database + "/";
        }
    }
}
