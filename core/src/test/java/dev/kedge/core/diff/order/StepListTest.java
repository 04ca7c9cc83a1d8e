package dev.kedge.core.diff.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.step.DropTable;
import dev.kedge.core.step.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every comparison is made once, so no step is found twice. */
class StepListTest {
    private static final Step STEP = new DropTable(QualifiedName.of("price"));

    private final StepList found = new StepList();

    @Test
    void refusesWhatIsFoundTwice() {
        found.add(Stage.DROP_TABLE, STEP);
        assertThatThrownBy(() -> found.add(Stage.DROP_TABLE, STEP))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("found twice: ");
        assertThat(found.toDifference().steps()).containsExactly(STEP);
    }

    @Test
    void mayBeAskedBeforeItIsComplete() {
        Index index = Index.of("a", "btree", false, List.of("id"), Optional.empty());
        found.rename(QualifiedName.of("price"), List.of(index), Map.of("a", "b"));
        assertThat(found.toDifference()).isEqualTo(found.toDifference());
    }
}
