/** Sets up a Maven project for Kedge: the parts of the pom and the first sources. */
@NullMarked
package dev.kedge.cli.project;

import org.jspecify.annotations.NullMarked;
