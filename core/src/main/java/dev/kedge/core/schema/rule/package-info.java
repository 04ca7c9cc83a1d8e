/** What a schema must fulfil so that every server takes it: rules over its objects, each breach a diagnostic. */
@NullMarked
package dev.kedge.core.schema.rule;

import org.jspecify.annotations.NullMarked;
