package dev.kedge.runtime.catalog;

import dev.kedge.core.lock.Removal;
import dev.kedge.runtime.UnmanagedLoss;
import java.util.Optional;

/**
 * An object that no revision has created and that makes SQL fail, because it depends on what the SQL drops or changes.
 *
 * @param thing the object, in the server's words
 * @param needed what it depends on, in the server's words
 * @param removal the operation that fails because of it
 * @param wayOut the statement that removes the dependency; absent if every such statement would also remove
 *     something else
 */
public record Dependent(String thing, String needed, Removal removal, Optional<String> wayOut) {
    /** Describes the dependency in one sentence. */
    public String sentence() {
        return "The " + thing + " depends on " + needed + ": " + UnmanagedLoss.shown(removal.statement()) + ".";
    }
}
