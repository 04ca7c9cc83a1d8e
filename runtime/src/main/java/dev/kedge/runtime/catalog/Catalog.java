package dev.kedge.runtime.catalog;

import dev.kedge.core.schema.Schema;

/**
 * What a live database holds, as its catalogs say it.
 *
 * @param schema what Kedge can declare; expressions are spelled as the server prints them
 */
public record Catalog(Schema schema) {}
