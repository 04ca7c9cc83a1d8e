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

/** Reads and writes files beside the compiled classes, in UTF-8 whatever the encoding of the sources is. */
public final class Resources {
    private Resources() {}

    /** The bytes of a file; absent if there is none. */
    public static Optional<byte[]> read(Filer filer, String path) throws IOException {
        return read(filer, StandardLocation.CLASS_OUTPUT, path);
    }

    /**
     * The bytes of a file in one of the compiler's places; absent if there is none. Of a file that is larger than any that is
     * read, its beginning.
     */
    public static Optional<byte[]> read(Filer filer, StandardLocation place, String path) throws IOException {
        try (InputStream stream = filer.getResource(place, "", path).openInputStream()) {
            return Optional.of(stream.readNBytes(FileText.MOST_BYTES + 1));
        } catch (FileNotFoundException | NoSuchFileException | FilerException | IllegalArgumentException missing) {
            // javac says on opening that there is no such file, ecj on asking for it
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
