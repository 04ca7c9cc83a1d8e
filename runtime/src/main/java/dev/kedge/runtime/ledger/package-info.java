/** The record in the database of what was applied: its tables, its lock, and what is written to it and read from it. */
@NullMarked
package dev.kedge.runtime.ledger;

import org.jspecify.annotations.NullMarked;
