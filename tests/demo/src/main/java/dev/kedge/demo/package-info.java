/** The narrated run of the main command. */
@NullMarked
package dev.kedge.demo;

import org.jspecify.annotations.NullMarked;
