package dev.kedge.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A step is applied to a schema as often as an accept has to ask what it leads to: once for the rights that are left, once for
 * the proof that the steps lead to what is declared, and once for the SQL of the plan, whose result is written.
 */
class WorkOfAcceptTest {
    private static final List<String> MORE = List.of(
            "{'table':'stock','entity':'app.Stock'}",
            "{'column':'id','of':'stock','position':1,'type':'bigint'}",
            "{'column':'title','of':'stock','position':2,'type':'text','nullable':true,'was':'name'}",
            "{'column':'note','of':'stock','position':3,'type':'text','nullable':true}",
            "{'column':'lot','of':'stock','position':4,'type':'integer','nullable':true}",
            "{'primaryKey':'stock_pkey','of':'stock','columns':['id']}");

    /** Accepts two new columns of a table, and another name for one. */
    public static final class AcceptColumns implements Consumer<Path> {
        @Override
        public void accept(Path folder) {
            Project project = new Project(folder);
            project.accept("Create the schema", Project.STOCK).get();
            Model model = project.compile(MORE);
            CountedSteps.restart();
            project.accept(model, "Add note and lot", Project.allow("broken-callers:stock.name"), false)
                    .get();
        }
    }

    @Test
    void noStepIsAppliedMoreOftenThanNeeded(@TempDir Path folder) throws ReflectiveOperationException {
        Map<String, Integer> applied = CountedSteps.during(AcceptColumns.class, folder.resolve("market"));

        assertThat(applied)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        // history: what is committed is replayed
                        "CreateTable",
                        1,
                        // two columns up
                        "AddColumn",
                        2 * 3,
                        // two columns down: the SQL
                        "DropColumn",
                        2,
                        // found twice, before and after what is in the way is dropped, each time tried by the search
                        // and
                        // applied by the comparison; then the proof, the plan, and the way back
                        "RenameObject",
                        2 * 2 + 2 + 1));
    }
}
