/** The record of the applied revisions in the database: its tables and its lock, reading and writing. */
@NullMarked
package dev.kedge.runtime.ledger;

import org.jspecify.annotations.NullMarked;
