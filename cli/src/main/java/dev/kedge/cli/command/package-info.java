/** The commands, one class each. A command reads its options, calls the module that does the work, and prints. */
@NullMarked
package dev.kedge.cli.command;

import org.jspecify.annotations.NullMarked;
