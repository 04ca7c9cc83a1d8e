/** A market-data service that brings its database up to date when it starts. */
@NullMarked
package dev.kedge.example;

import org.jspecify.annotations.NullMarked;
