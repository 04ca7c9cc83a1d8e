/** Creates a database and its roles for {@code kedge init}. */
@NullMarked
package dev.kedge.cli.setup;

import org.jspecify.annotations.NullMarked;
