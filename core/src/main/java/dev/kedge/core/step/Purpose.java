package dev.kedge.core.step;

import dev.kedge.core.stability.Experimental;

/** What a step is for within the change that it belongs to. */
@Experimental
public enum Purpose {
    /** It brings about something that was declared. */
    CHANGE,
    /** It only makes way for another step, such as the drop of a view that comes back or the rename of an index that is retired. */
    SCAFFOLDING,
    /** It puts back what was in the way of another step, as it was. */
    RESTORATION;

    static Purpose scaffoldingIf(boolean makesWay) {
        return makesWay ? SCAFFOLDING : CHANGE;
    }

    static Purpose restorationIf(boolean isAsBefore) {
        return isAsBefore ? RESTORATION : CHANGE;
    }
}
