package dev.kedge.runtime.catalog;

import dev.kedge.core.lock.Removal;
import dev.kedge.runtime.UnmanagedLoss;
import java.util.Optional;

/**
 * Something that no revision has made and that makes SQL fail, for it depends on what the SQL drops or changes.
 *
 * @param thing what it is, in the server's words
 * @param needed what it depends on, in the server's words
 * @param removal what cannot be done because of it
 * @param wayOut the statement that takes it off; absent where there is none that leaves the rest alone
 */
public record Dependent(String thing, String needed, Removal removal, Optional<String> wayOut) {
    /** What is in the way, of what, in one sentence. */
    public String sentence() {
        return "The " + thing + " depends on " + needed + ": " + UnmanagedLoss.shown(removal.statement()) + ".";
    }
}
