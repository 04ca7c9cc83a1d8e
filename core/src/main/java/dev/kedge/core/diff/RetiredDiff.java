package dev.kedge.core.diff;

import dev.kedge.core.diff.order.Stage;
import dev.kedge.core.diff.order.StepList;
import dev.kedge.core.schema.Retired;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.step.Reinstate;
import dev.kedge.core.step.Retire;

/** Compares the marks of retired columns and tables. A mark whose column or table was dropped is gone with it. */
final class RetiredDiff {
    private RetiredDiff() {}

    /** Adds the steps to their stages. */
    static void compare(Schema before, Schema after, StepList found) {
        for (Retired mark : before.retired()) {
            if (after.object(mark.key()).isEmpty()) {
                found.add(Stage.REINSTATE, new Reinstate(mark.object(), false));
            }
        }
        for (Retired mark : after.retired()) {
            if (before.object(mark.key()).isEmpty()) {
                found.add(Stage.RETIRE, new Retire(mark.object()));
            }
        }
    }
}
