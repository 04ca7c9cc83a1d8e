/**
 * What SQL does to a database in use: from statements, ours or written by hand, to the locks that they take and the objects
 * that they remove (manual, Explicit Locking). It knows statements and schemas, not steps.
 */
@NullMarked
package dev.kedge.core.lock;

import org.jspecify.annotations.NullMarked;
