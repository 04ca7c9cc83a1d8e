/** The PostgreSQL servers that tests run on: which majors a build asks for, and how one of them is started. */
@NullMarked
package dev.kedge.postgres;

import org.jspecify.annotations.NullMarked;
