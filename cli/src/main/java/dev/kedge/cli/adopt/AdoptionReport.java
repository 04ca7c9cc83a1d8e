package dev.kedge.cli.adopt;

import dev.kedge.cli.console.AnsiStyle;
import dev.kedge.core.diagnostic.Dialect;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.SqlObject;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.View;
import dev.kedge.files.Directory;
import dev.kedge.files.accept.Accept;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Prints what was adopted, what was not, and what to do next. */
public final class AdoptionReport {
    /** The number of unmanaged objects of one kind up to which each is named. */
    private static final int NAMED = 5;

    private final Adoption adoption;
    private final Dialect dialect;
    private final AdoptedSql sql;
    private final boolean all;
    private final PrintWriter out;

    /**
     * Creates a report in a dialect.
     *
     * @param all whether every unmanaged object is named, however many there are
     */
    public AdoptionReport(Adoption adoption, AdoptedSql sql, boolean all, Dialect dialect, PrintWriter out) {
        this.adoption = adoption;
        this.sql = sql;
        this.all = all;
        this.dialect = dialect;
        this.out = out;
    }

    public void print(Path sources, Directory folder, Accept.Result result, boolean stamped) {
        Schema schema = adoption.sources().declared();
        out.println("Adopted " + AnsiStyle.of("bold", adoption.database().name()) + ": " + counts(schema));
        int files = adoption.sources().files().size();
        out.println("  " + sources + "  " + files + (files == 1 ? " file" : " files"));
        result.revision()
                .ifPresent(revision -> out.println("  " + folder.path() + "  snapshot and revision "
                        + revision.content().revision()));
        list("Annotations cannot express this, so it is not declared:", omissions());
        List<String> unmanaged = unmanaged();
        list("Kedge does not manage this and leaves it alone:", unmanaged);
        if (unmanaged.size() < adoption.unmanaged().size()) {
            out.println(Wording.of("{audit --unmanaged} lists each of them by name.")
                    .in(dialect));
        }
        list(
                "These objects need unmanaged ones, so the revisions alone cannot create them:",
                sql.needing(adoption.unmanaged()));
        if (!sql.fault().isEmpty()) {
            out.println();
            out.println("Objects that @Sql could declare were left out: " + sql.fault() + ".");
        }
        for (DatedPartitions dated : DatedPartitions.in(schema)) {
            out.println();
            dated.advice().forEach(out::println);
        }
        adoption.usualOwner().ifPresent(role -> {
            out.println();
            out.println("Objects without @Owner belong to " + role + ": run the revisions as this role.");
        });
        tables().forEach((tool, tables) -> {
            out.println();
            out.println(tool.tool() + " was here; its " + (tables.size() == 1 ? "table " : "tables ")
                    + String.join(" and ", tables) + (tables.size() == 1 ? " is" : " are") + " left alone.");
            out.println("How to retire it: " + tool.page());
        });
        out.println();
        out.println("Next: compile, read the interfaces, and commit sources and folder.");
        if (!stamped) {
            out.println("Then record the revision in each database that is like this one:");
            out.println("  "
                    + Wording.of("{stamp --dir=%1$s --url=URL @target=head}", folder.path())
                            .in(dialect));
        }
        out.flush();
    }

    /** The tables of former tools, by tool. */
    private Map<MigrationTool, List<String>> tables() {
        Map<MigrationTool, List<String>> tables = new EnumMap<>(MigrationTool.class);
        for (MigrationTool.Trace trace : adoption.traces()) {
            tables.computeIfAbsent(trace.tool().main(), tool -> new ArrayList<>())
                    .add(trace.table().name().toString());
        }
        return tables;
    }

    private List<String> omissions() {
        return adoption.sources().omissions().stream().map(Object::toString).toList();
    }

    /** The unmanaged objects by name, or as a number where there are many of one kind. */
    private List<String> unmanaged() {
        SortedMap<String, List<String>> byKind = new TreeMap<>();
        adoption.unmanaged()
                .forEach(object -> byKind.computeIfAbsent(object.kind(), kind -> new ArrayList<>())
                        .add(object.kind() + " " + object.name()));
        List<String> lines = new ArrayList<>();
        byKind.forEach((kind, names) -> {
            if (all || names.size() <= NAMED) {
                lines.addAll(names);
            } else {
                lines.add(kind + ": " + names.size());
            }
        });
        return lines;
    }

    private void list(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println();
            out.println(AnsiStyle.of("yellow", title));
            lines.forEach(line -> out.println("  " + line));
        }
    }

    private static String counts(Schema schema) {
        List<String> words = new ArrayList<>();
        count(words, schema, Table.class, "table");
        count(words, schema, View.class, "view");
        count(words, schema, EnumType.class, "enum");
        count(words, schema, Routine.class, "routine");
        count(words, schema, SqlObject.class, "SQL object");
        return String.join(", ", words);
    }

    private static void count(List<String> words, Schema schema, Class<? extends SchemaObject> kind, String word) {
        int count = schema.all(kind).size();
        if (count > 0) {
            words.add(count + " " + word + (count == 1 ? "" : "s"));
        }
    }
}
