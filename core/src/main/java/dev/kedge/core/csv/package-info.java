/** Files of rows in the CSV format of PostgreSQL's COPY. */
@NullMarked
package dev.kedge.core.csv;

import org.jspecify.annotations.NullMarked;
