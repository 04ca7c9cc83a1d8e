/** The output of commands: lists, reports and JSON. */
@NullMarked
package dev.kedge.cli.listing;

import org.jspecify.annotations.NullMarked;
