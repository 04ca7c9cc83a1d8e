package dev.kedge.processor.source;

import dev.kedge.core.revision.FileText;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Reads and writes files next to the compiled classes, always in UTF-8. */
public final class Resources {
    private Resources() {}

    /** The bytes of a file; absent if it does not exist.
     */
    public static Optional<byte[]> read(Filer filer, String path) throws IOException {
        return read(filer, StandardLocation.CLASS_OUTPUT, path);
    }

    /**
     * The bytes of a file in one of the compiler's locations; absent if it does not exist. A file that is too large is read
     * only partially.
     */
    public static Optional<byte[]> read(Filer filer, StandardLocation place, String path) throws IOException {
        try (InputStream stream = filer.getResource(place, "", path).openInputStream()) {
            return Optional.of(stream.readNBytes(FileText.MOST_BYTES + 1));
        } catch (FileNotFoundException | NoSuchFileException | FilerException | IllegalArgumentException missing) {
            // javac reports a missing file when it is opened, ecj when it is requested
            return Optional.empty();
        }
    }

    public static void write(Filer filer, String path, String text, Collection<? extends Element> madeFrom)
            throws IOException {
        try (OutputStream stream = filer.createResource(
                        StandardLocation.CLASS_OUTPUT, "", path, madeFrom.toArray(Element[]::new))
                .openOutputStream()) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
