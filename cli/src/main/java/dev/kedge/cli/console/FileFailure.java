package dev.kedge.cli.console;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Place;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** The failure to read or write a file, with the reason. */
public final class FileFailure {
    private FileFailure() {}

    /** The failure whose sentence begins like this: {@code The file fill.sql cannot be read}. */
    public static CommandFailure of(String sentence, IOException cause) {
        return new CommandFailure(
                List.of(Diagnostic.of(FileCode.FILE_UNREADABLE, Place.NOWHERE, sentence + ": " + reason(cause))));
    }

    /** The reason for exceptions whose message is only a path. */
    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException missing) {
            return missing.getFile() + " does not exist.";
        }
        if (cause instanceof FileAlreadyExistsException there) {
            return there.getFile() + " is a file, not a folder.";
        }
        return String.valueOf(cause.getMessage());
    }
}
