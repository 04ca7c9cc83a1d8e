package dev.kedge.core.language;

import dev.kedge.core.language.spec.RevisionSpec;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.stability.Stable;

/**
 * The step language: typed steps as Java that is read beside their SQL, such as
 *
 * <pre>{@code
 * addColumn("prices", column("vwap", "numeric(12,4)").position(7).nullable()).backfill("close")
 * }</pre>
 *
 * <p>The processor writes committed revisions in it, which compiled applications carry; so it only grows. A factory is called
 * as its kind of step and takes what must be given. Every other component of the record is a word of that name, and is left
 * out where it would say nothing. Names of objects are {@code prices} or {@code audit.prices}; types, expressions and storage
 * parameters are text as in revision.json. Columns and attributes of a list that give no position are numbered by their place.
 *
 * <p>The factories are in superclasses by subject, which code that uses the language does not name.
 */
@Stable
public final class StepLanguage extends SqlObjectSteps {
    private StepLanguage() {}

    /** A revision of this header, written at this time, such as {@code 2025-09-04T20:30:00Z}. */
    public static RevisionSpec revision(RevisionHeader header, String created) {
        return new RevisionSpec(header, created);
    }

    /** A text that is too long for one constant of a class file. */
    public static String text(String... pieces) {
        return String.join("", pieces);
    }
}
