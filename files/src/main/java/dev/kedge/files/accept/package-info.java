/**
 * From a compiled model and the folder to what drifted, and from there to a new revision; taking one back; holding a folder
 * against a model.
 */
@NullMarked
package dev.kedge.files.accept;

import org.jspecify.annotations.NullMarked;
