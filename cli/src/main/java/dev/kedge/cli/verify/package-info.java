/**
 * Proves a folder: runs its revisions up and down on an empty database and compares the catalogs with the replayed
 * steps.
 */
@NullMarked
package dev.kedge.cli.verify;

import org.jspecify.annotations.NullMarked;
