package dev.kedge.files.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checked-in text that a computed one must equal; {@code -Dkedge.golden.update=true} writes it anew instead. */
public final class Golden {
    private static final boolean UPDATE = Boolean.getBoolean("kedge.golden.update");

    private Golden() {}

    /** Compares a file with the text; an empty text stands for no file. */
    public static void check(Path file, String text) throws IOException {
        if (UPDATE && text.isEmpty()) {
            Files.deleteIfExists(file);
        } else if (UPDATE) {
            Files.writeString(file, text);
        }
        String checkedIn = Files.exists(file) ? Files.readString(file) : "";
        assertThat(text).as("%s", file.getFileName()).isEqualTo(checkedIn);
    }
}
