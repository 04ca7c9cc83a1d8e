/** The model of a PostgreSQL schema: immutable values that are independent of files, connections and Java elements. */
@NullMarked
package dev.kedge.core.schema;

import org.jspecify.annotations.NullMarked;
