/** The lexical analysis of SQL, without a parser: tokens, statements, identifiers and equality of expressions. */
@NullMarked
package dev.kedge.core.sql;

import org.jspecify.annotations.NullMarked;
