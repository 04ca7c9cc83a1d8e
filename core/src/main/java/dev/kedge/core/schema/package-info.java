/** What a PostgreSQL schema is: immutable values without any notion of files, connections or Java elements. */
@NullMarked
package dev.kedge.core.schema;

import org.jspecify.annotations.NullMarked;
