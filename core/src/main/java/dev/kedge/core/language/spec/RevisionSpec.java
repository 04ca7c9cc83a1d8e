package dev.kedge.core.language.spec;

import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.stability.Internal;

/** A {@link Revision} in the step language. */
@Internal
public final class RevisionSpec extends Spec {
    /**
     * Creates a revision without steps.
     *
     * @param header the header of the revision
     * @param created when it was written, such as {@code 2025-09-04T20:30:00Z}
     */
    public RevisionSpec(RevisionHeader header, String created) {
        super(Revision.class, header, created);
    }

    /**
     * Sets the hash of up.sql.
     *
     * @param upHash the hash as text
     * @return this spec
     */
    public RevisionSpec upHash(String upHash) {
        set("upHash", upHash);
        return this;
    }

    /**
     * Sets the hash of down.sql.
     *
     * @param downHash the hash as text
     * @return this spec
     */
    public RevisionSpec downHash(String downHash) {
        set("downHash", downHash);
        return this;
    }

    /**
     * Sets the oldest PostgreSQL major version that its SQL was written for.
     *
     * @param minimumServer the major version, such as 14
     * @return this spec
     */
    public RevisionSpec minimumServer(int minimumServer) {
        set("minimumServer", minimumServer);
        return this;
    }

    /**
     * Adds steps that lead from the schema of its parents to its own.
     *
     * @param up the steps in order
     * @return this spec
     */
    public RevisionSpec up(StepSpec... up) {
        add("up", (Object[]) up);
        return this;
    }

    /**
     * Adds steps that lead back to the schema of its parents.
     *
     * @param down the steps in order
     * @return this spec
     */
    public RevisionSpec down(StepSpec... down) {
        add("down", (Object[]) down);
        return this;
    }

    /**
     * Adds files of rows.
     *
     * @param files each as the SHA-256 of its bytes, two spaces and its name
     * @return this spec
     */
    public RevisionSpec files(String... files) {
        add("files", (Object[]) files);
        return this;
    }

    @Override
    public Revision make() {
        return (Revision) super.make();
    }
}
