/**
 * The settings of a project: the environment, {@code .env} and {@code kedge.properties}, in this order. This package only
 * reads them; nothing is read unless the caller asks for it.
 */
@NullMarked
package dev.kedge.runtime.configuration;

import org.jspecify.annotations.NullMarked;
