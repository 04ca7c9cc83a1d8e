package dev.kedge.files;

import dev.kedge.core.stability.Experimental;
import java.time.Instant;
import java.util.Map;

/** The creation time of a new revision: the current time, or {@code SOURCE_DATE_EPOCH}, which reproducible builds set. */
@Experimental
public final class SourceDate {
    private static final String VARIABLE = "SOURCE_DATE_EPOCH";

    private SourceDate() {}

    /**
     * {@return the creation time of a revision}
     *
     * @param environment the environment variables
     */
    public static Instant now(Map<String, String> environment) {
        String seconds = environment.getOrDefault(VARIABLE, "");
        return seconds.matches("\\d{1,12}") ? Instant.ofEpochSecond(Long.parseLong(seconds)) : Instant.now();
    }
}
