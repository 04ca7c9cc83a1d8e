/**
 * Generators of SQL text for the parts of a schema: definitions and statements, and how a statement must run. Steps
 * combine them.
 */
@NullMarked
package dev.kedge.core.ddl;

import org.jspecify.annotations.NullMarked;
