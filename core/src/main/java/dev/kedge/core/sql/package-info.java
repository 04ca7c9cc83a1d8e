/** The little that Kedge understands of SQL's text: tokens, statements, identifiers and equality of expressions. */
@NullMarked
package dev.kedge.core.sql;

import org.jspecify.annotations.NullMarked;
