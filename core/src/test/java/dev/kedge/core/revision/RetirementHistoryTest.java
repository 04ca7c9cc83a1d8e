package dev.kedge.core.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.step.DropColumn;
import dev.kedge.core.step.DropTable;
import dev.kedge.core.step.Reinstate;
import dev.kedge.core.step.RenameObject;
import dev.kedge.core.step.Retire;
import dev.kedge.core.step.Step;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which retirements end because a revision drops the column or table. */
class RetirementHistoryTest {
    private static final QualifiedName TABLE = QualifiedName.of("t");
    private static final ObjectKey COLUMN = ObjectKey.column(TABLE, "c");

    private static Set<String> dropped(Step... steps) {
        return RetirementHistory.NONE
                .after(List.of(new Retire(COLUMN)), List.of("r1"))
                .after(List.of(new Retire(ObjectKey.column(TABLE, "d"))), List.of("r2", "r3"))
                .droppedBy(List.of(steps));
    }

    @Test
    void dropsEndRetirements() {
        assertThat(dropped(new DropColumn(TABLE, "c"))).containsExactly("r1");
        assertThat(dropped(new DropColumn(TABLE, "other"))).isEmpty();
        // of a squash, code that has the last revision has all of them
        assertThat(dropped(new DropColumn(TABLE, "d"), new DropColumn(TABLE, "c")))
                .containsExactly("r1", "r3");
        assertThat(dropped(new DropTable(TABLE))).containsExactly("r1", "r3");
    }

    @Test
    void renamesDoNot() {
        Step rename = new RenameObject(COLUMN, "e");
        assertThat(dropped(rename)).isEmpty();
        assertThat(dropped(rename, new DropColumn(TABLE, "e"))).containsExactly("r1");
        assertThat(dropped(new RenameObject(ObjectKey.table(TABLE), "u"), new DropColumn(QualifiedName.of("u"), "c")))
                .containsExactly("r1");
    }

    @Test
    void reinstatedAndRebuiltColumnsAreNotDropped() {
        assertThat(dropped(new Reinstate(COLUMN, false))).isEmpty();
        assertThat(dropped(new DropColumn(TABLE, "c"), new Retire(COLUMN))).isEmpty();
    }
}
