/**
 * Annotations for developers. They turn interfaces into the tables and views of a PostgreSQL database, and declare the
 * other objects of its schema.
 *
 * <p>All annotations have class retention, because incremental compilers pass unchanged entities to the processor as
 * class files.
 */
@NullMarked
package dev.kedge.annotation;

import org.jspecify.annotations.NullMarked;
