/** The history of a schema: revisions, their graph, the phases of their SQL, and replay. */
@NullMarked
package dev.kedge.core.revision;

import org.jspecify.annotations.NullMarked;
