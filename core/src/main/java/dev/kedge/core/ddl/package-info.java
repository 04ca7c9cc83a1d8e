/**
 * SQL as text, made of parts of a schema: definitions and statements, with how a statement must be run. Steps put it together.
 */
@NullMarked
package dev.kedge.core.ddl;

import org.jspecify.annotations.NullMarked;
