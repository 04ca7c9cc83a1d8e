/** The proof of the cases on real servers. */
@NullMarked
package dev.kedge.servers;

import org.jspecify.annotations.NullMarked;
