package dev.kedge.files;

import dev.kedge.core.stability.Experimental;
import java.time.Instant;
import java.util.Map;

/** The time that a new revision gets: now, or {@code SOURCE_DATE_EPOCH} as reproducible builds set it. */
@Experimental
public final class SourceDate {
    private static final String VARIABLE = "SOURCE_DATE_EPOCH";

    private SourceDate() {}

    /** The time by these environment variables. */
    public static Instant now(Map<String, String> environment) {
        String seconds = environment.getOrDefault(VARIABLE, "");
        return seconds.matches("\\d{1,12}") ? Instant.ofEpochSecond(Long.parseLong(seconds)) : Instant.now();
    }
}
