/** How a schema got where it is: revisions, their graph, their phases of SQL, and replay. */
@NullMarked
package dev.kedge.core.revision;

import org.jspecify.annotations.NullMarked;
