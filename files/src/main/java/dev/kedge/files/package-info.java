/** The committed directory: codecs for snapshot, revision and model, and the operations on them. */
@NullMarked
package dev.kedge.files;

import org.jspecify.annotations.NullMarked;
