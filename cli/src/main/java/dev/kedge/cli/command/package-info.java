/** The commands: one class each, which reads its options, calls the module that does the work, and prints. */
@NullMarked
package dev.kedge.cli.command;

import org.jspecify.annotations.NullMarked;
