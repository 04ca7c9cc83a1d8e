package dev.kedge.core.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.ddl.TableChange.Action;
import dev.kedge.core.ddl.TableChange.Joining;
import dev.kedge.core.ddl.TableChange.Pass;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.sql.Expression;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One ALTER TABLE does its actions in an order of its own; what would come out otherwise stays two statements. */
class TableChangeTest {
    private static final QualifiedName TABLE = QualifiedName.of("t");

    private static Action action(Pass pass, String column, String... reads) {
        return Action.of(
                pass, column, "…", List.of(reads).stream().map(Expression::new).toArray(Expression[]::new));
    }

    private static TableChange leading(Action... actions) {
        return new TableChange(TABLE, List.of(actions), Joining.LEADS, false);
    }

    private static boolean joins(Action first, Action second) {
        return leading(first).mayJoin(leading(second));
    }

    @Test
    void whatPostgresDoesLaterMayFollow() {
        assertThat(joins(action(Pass.DROP, "a"), action(Pass.ADD_COLUMN, "a", "b")))
                .isTrue();
        assertThat(joins(action(Pass.TYPE, "b"), action(Pass.ADD_COLUMN, "g", "b")))
                .isTrue();
        assertThat(joins(action(Pass.TYPE, "b"), action(Pass.DEFAULT, "b"))).isTrue();
    }

    @Test
    void whatPostgresDoesEarlierMayFollowOnlyIfItDoesNotMatter() {
        assertThat(joins(action(Pass.ADD_COLUMN, "a"), action(Pass.TYPE, "b"))).isTrue();
        assertThat(joins(action(Pass.ADD_COLUMN, "a"), action(Pass.TYPE, "b", "a + b")))
                .isFalse();
        assertThat(joins(action(Pass.ADD_COLUMN, "g", "b"), action(Pass.TYPE, "b")))
                .isFalse();
        assertThat(joins(action(Pass.DEFAULT, "a"), action(Pass.DROP, "a"))).isFalse();
        assertThat(joins(action(Pass.TYPE, "a", "b"), action(Pass.DROP, "b"))).isFalse();
    }

    @Test
    void usingSeesTheRowAsItWas() {
        assertThat(joins(action(Pass.TYPE, "a"), action(Pass.TYPE, "b", "a * 2")))
                .isFalse();
        assertThat(joins(action(Pass.TYPE, "b", "a * 2"), action(Pass.TYPE, "a")))
                .isTrue();
    }

    @Test
    void numbersThatComeOrGoFollowTheTableByThemselves() {
        Action persistence = action(Pass.PERSISTENCE, "n");
        assertThat(joins(action(Pass.ADD_COLUMN, "n"), persistence)).isFalse();
        assertThat(joins(persistence, action(Pass.ADD_COLUMN, "n"))).isFalse();
        assertThat(joins(action(Pass.TYPE, "a"), persistence)).isTrue();
    }

    @Test
    void onlyWhatWritesAnewDrawsOthersIn() {
        TableChange plain = new TableChange(TABLE, List.of(action(Pass.TYPE, "a")), Joining.FOLLOWS, false);
        assertThat(plain.mayJoin(plain)).isFalse();
        assertThat(leading(action(Pass.TYPE, "b")).mayJoin(plain)).isTrue();
        assertThat(plain.mayJoin(leading(action(Pass.TYPE, "b")))).isFalse();
    }

    @Test
    void changesOfDifferentTablesCommuteUnlessTheirOrderCounts() {
        TableChange other = new TableChange(QualifiedName.of("u"), List.of(), Joining.LEADS, true);
        TableChange own = new TableChange(TABLE, List.of(), Joining.LEADS, true);
        assertThat(own.commutesWith(other)).isFalse();
        assertThat(leading(action(Pass.TYPE, "a")).commutesWith(other)).isTrue();
        assertThat(own.mayJoin(other)).isFalse();
    }
}
