package dev.kedge.processor.entity;

import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.sql.Statements;
import dev.kedge.processor.source.Compilation;
import dev.kedge.processor.source.Mirror;
import dev.kedge.processor.source.Origins;
import dev.kedge.processor.source.Problems;
import dev.kedge.processor.source.Site;
import dev.kedge.processor.source.SqlText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/** Reads the functions and procedures that a package declares. */
final class RoutineReader {
    private final SqlText texts;
    private final Problems problems;
    private final Origins origins;

    RoutineReader(Compilation compilation, Problems problems, Origins origins) {
        this.texts = new SqlText(compilation, problems);
        this.problems = problems;
        this.origins = origins;
    }

    /** The routines in the order in which they are declared; those that cannot be read are reported. */
    List<SchemaObject> read(Element database) {
        List<SchemaObject> routines = new ArrayList<>();
        Set<Object> keys = new HashSet<>();
        for (Mirror mirror : Mirror.all(database, "Routine")) {
            Optional<Routine> read = texts.read(mirror, "@Routine").flatMap(sql -> routine(mirror, sql));
            read.ifPresent(routine -> {
                Site site = mirror.site(SqlText.attribute(mirror));
                if (!keys.add(routine.key())) {
                    problems.report(
                            site, EntityCode.DUPLICATE_ROUTINE, routine.key().path());
                    return;
                }
                origins.put(routine.key(), site, mirror);
                routines.add(routine);
            });
        }
        return routines;
    }

    private Optional<Routine> routine(Mirror mirror, String sql) {
        Site site = mirror.site(SqlText.attribute(mirror));
        List<String> statements = Statements.split(sql);
        if (statements.size() > 1) {
            problems.report(site, EntityCode.SEVERAL_STATEMENTS, "@Routine", statements.size());
            return Optional.empty();
        }
        Optional<Routine> routine =
                statements.stream().findFirst().flatMap(only -> Routine.of(only, mirror.text("comment")));
        if (routine.isEmpty()) {
            problems.report(site, EntityCode.NO_ROUTINE, sql.lines().findFirst().orElse(sql));
        }
        return routine;
    }
}
