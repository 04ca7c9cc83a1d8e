/** Makes one revision of a run of revisions, and removes those it stands for once no database needs them. */
@NullMarked
package dev.kedge.files.squash;

import org.jspecify.annotations.NullMarked;
