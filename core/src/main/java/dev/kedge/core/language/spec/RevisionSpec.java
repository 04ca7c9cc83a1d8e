package dev.kedge.core.language.spec;

import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.stability.Internal;

/** A {@link Revision} as it is said in the step language. */
@Internal
public final class RevisionSpec extends Spec {
    /** A revision without steps, written at this time, such as {@code 2025-09-04T20:30:00Z}. */
    public RevisionSpec(RevisionHeader header, String created) {
        super(Revision.class, header, created);
    }

    /** Sets the hash of up.sql. */
    public RevisionSpec upHash(String upHash) {
        set("upHash", upHash);
        return this;
    }

    /** Sets the hash of down.sql. */
    public RevisionSpec downHash(String downHash) {
        set("downHash", downHash);
        return this;
    }

    /** Sets the oldest PostgreSQL major version that its SQL was written for. */
    public RevisionSpec minimumServer(int minimumServer) {
        set("minimumServer", minimumServer);
        return this;
    }

    /** Adds to the typed steps from its parents' schema to its own. */
    public RevisionSpec up(StepSpec... up) {
        add("up", (Object[]) up);
        return this;
    }

    /** Adds to the typed steps back. */
    public RevisionSpec down(StepSpec... down) {
        add("down", (Object[]) down);
        return this;
    }

    @Override
    public Revision make() {
        return (Revision) super.make();
    }
}
