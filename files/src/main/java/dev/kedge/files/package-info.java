/**
 * The committed folder: snapshot, revisions and model as values, which are read, checked and written. The operations on it
 * are in the packages below.
 */
@NullMarked
package dev.kedge.files;

import org.jspecify.annotations.NullMarked;
