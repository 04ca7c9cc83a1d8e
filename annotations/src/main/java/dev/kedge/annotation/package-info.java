/**
 * What a developer writes: annotations that turn interfaces into the tables of a PostgreSQL database.
 *
 * <p>Every annotation has class retention, because incremental compilers hand unchanged entities to the processor as
 * class files.
 */
@NullMarked
package dev.kedge.annotation;

import org.jspecify.annotations.NullMarked;
