package dev.kedge.files;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.revision.FileText;
import dev.kedge.core.stability.Experimental;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

/** Reads a compiled model, and rejects it if its sources have changed since. */
@Experimental
public final class ModelReader {
    private ModelReader() {}

    /**
     * Reads a model, and checks that its sources have not changed since it was written.
     *
     * @param file the file
     * @param sourceRoots the folders that may contain its sources; empty to skip the check
     * @return the model, or why it cannot be used
     */
    public static Outcome<Model> read(Path file, List<Path> sourceRoots) {
        if (!Files.isRegularFile(file)) {
            return Outcome.failed(Diagnostic.of(FileCode.MODEL_MISSING, Place.NOWHERE, file));
        }
        try {
            FileTime compiled = Files.getLastModifiedTime(file);
            return FileText.of(file.toString(), Files.readAllBytes(file))
                    .then(text -> ModelFile.parse(file.toString(), text))
                    .then(model -> current(model, file, compiled, sourceRoots));
        } catch (IOException e) {
            return Outcome.failed(unreadable(file, e));
        }
    }

    private static Outcome<Model> current(Model model, Path file, FileTime compiled, List<Path> sourceRoots) {
        for (Path root : sourceRoots) {
            for (String source : model.sources()) {
                Path path = root.resolve(source);
                try {
                    if (Files.exists(path) && Files.getLastModifiedTime(path).compareTo(compiled) > 0) {
                        return Outcome.failed(Diagnostic.of(
                                FileCode.MODEL_STALE,
                                Place.whole(file.toString()),
                                source + " has changed since the last compile"));
                    }
                } catch (IOException e) {
                    return Outcome.failed(unreadable(path, e));
                }
            }
        }
        return Outcome.of(model);
    }

    private static Diagnostic unreadable(Path path, IOException e) {
        return Diagnostic.of(
                FileCode.FILE_UNREADABLE, Place.whole(path.toString()), "The file cannot be read: " + e.getMessage());
    }
}
