package dev.kedge.core.step;

import dev.kedge.core.stability.Experimental;

/** The purpose of a step within the change that it belongs to. */
@Experimental
public enum Purpose {
    /** It carries out a declared change. */
    CHANGE,
    /**
     * It only makes room for another step, such as the drop of a view that is recreated or the rename of an index that
     * is replaced.
     */
    SCAFFOLDING,
    /** It restores unchanged what had to make room for another step. */
    RESTORATION;

    static Purpose scaffoldingIf(boolean makesWay) {
        return makesWay ? SCAFFOLDING : CHANGE;
    }

    static Purpose restorationIf(boolean isAsBefore) {
        return isAsBefore ? RESTORATION : CHANGE;
    }
}
