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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;

/** Reads the functions, procedures and aggregates that a package declares. */
final class RoutineReader {
    private static final Pattern OLD_AGGREGATE = Pattern.compile(
            "create\\s+(?:or\\s+replace\\s+)?aggregate\\s+([^\\s(]+)\\s*\\([^()]*\\bbasetype\\s*=\\s*([^,)]+).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

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
            Matcher old = OLD_AGGREGATE.matcher(sql.strip());
            if (old.matches()) {
                String type = old.group(2).strip();
                problems.report(
                        site,
                        EntityCode.AGGREGATE_SYNTAX,
                        old.group(1),
                        type.matches("(?i)\"any\"|'any'|any") ? "*" : type);
            } else {
                problems.report(
                        site, EntityCode.NO_ROUTINE, sql.lines().findFirst().orElse(sql));
            }
        }
        return routine;
    }
}
