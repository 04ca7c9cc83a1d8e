/**
 * The effects of SQL on a database in use: the locks that generated or hand-written statements take, and the objects
 * that they remove (manual, Explicit Locking). This package depends on statements and schemas, not on steps.
 */
@NullMarked
package dev.kedge.core.lock;

import org.jspecify.annotations.NullMarked;
