package dev.kedge.core.language;

import dev.kedge.core.language.spec.RevisionSpec;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.stability.Stable;

/**
 * The step language: typed steps as Java code, to be read side by side with their SQL, such as
 *
 * <pre>{@code
 * addColumn("prices", column("vwap", "numeric(12,4)").position(7).nullable()).backfill("close")
 * }</pre>
 *
 * <p>The processor writes committed revisions in it, and compiled applications contain them, so methods are only added.
 * A factory is named after the kind of step and takes the required components. Every other component of the record is
 * set by a method of its name, which is left out if the value is neutral. Names of objects are {@code prices} or {@code
 * audit.prices}; types, expressions and storage parameters are text as in revision.json. Columns and attributes in a
 * list that have no position are numbered in the order of the list.
 *
 * <p>The factories are in superclasses by subject. Code that uses the language names only this class.
 */
@Stable
public final class StepLanguage extends SettingSteps {
    private StepLanguage() {}

    /**
     * Begins a revision with this header.
     *
     * @param header the header of the revision
     * @param created when it was written, such as {@code 2025-09-04T20:30:00Z}
     * @return the spec of the revision, which has no steps yet
     */
    public static RevisionSpec revision(RevisionHeader header, String created) {
        return new RevisionSpec(header, created);
    }

    /**
     * Joins the pieces of a text that is too long for one constant of a class file.
     *
     * @param pieces the pieces in order
     * @return the text
     */
    public static String text(String... pieces) {
        return String.join("", pieces);
    }
}
