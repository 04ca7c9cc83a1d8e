package dev.kedge.files;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.revision.Script;
import dev.kedge.core.stability.Internal;
import java.util.List;
import java.util.stream.Stream;

/** Finds the Java steps that revisions name. */
@Internal
public final class JavaSteps {
    private JavaSteps() {}

    /**
     * {@return the names of the Java steps of a folder, each once, in the order of the revisions}
     *
     * @param committed the folder
     */
    public static List<String> of(Committed committed) {
        return Stream.concat(committed.revisions().values().stream(), committed.squashes().values().stream())
                .flatMap(revision -> Stream.of(revision.upSql(), revision.downSql()))
                .flatMap(sql -> in(sql).stream())
                .distinct()
                .toList();
    }

    /**
     * {@return the names of the Java steps in a script; none if it is malformed, which is reported where it is run}
     *
     * @param sql the text of up.sql or down.sql
     */
    public static List<String> in(String sql) {
        return Script.parse("", sql).value().orElse(List.of()).stream()
                .filter(phase -> phase.mode() == Mode.JAVA)
                .map(phase -> phase.sql().strip())
                .distinct()
                .toList();
    }
}
