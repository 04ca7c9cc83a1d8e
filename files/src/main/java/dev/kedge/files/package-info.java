/**
 * The committed folder: snapshot, revisions and model as values, read, proven and written. The operations on it are in the
 * rooms below.
 */
@NullMarked
package dev.kedge.files;

import org.jspecify.annotations.NullMarked;
