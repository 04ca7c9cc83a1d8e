/**
 * The front door: {@link dev.kedge.Kedge} brings a database up to date. What it takes and returns is in {@code runtime}.
 */
@NullMarked
package dev.kedge;

import org.jspecify.annotations.NullMarked;
