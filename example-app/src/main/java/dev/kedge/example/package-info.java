/** A market-data service that upgrades its database when it starts. */
@NullMarked
package dev.kedge.example;

import org.jspecify.annotations.NullMarked;
