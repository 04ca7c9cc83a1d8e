/** A market-data application: instruments and their prices. */
@NullMarked
package dev.kedge.example.market;

import org.jspecify.annotations.NullMarked;
