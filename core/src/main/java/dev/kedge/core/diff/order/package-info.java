/** What all differs share: the decisions they ask, the list they add steps to, and the order that the steps end up in. */
@NullMarked
package dev.kedge.core.diff.order;

import org.jspecify.annotations.NullMarked;
