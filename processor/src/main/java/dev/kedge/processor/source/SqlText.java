package dev.kedge.processor.source;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.revision.FileText;
import dev.kedge.core.revision.SqlProblems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.tools.StandardLocation;

/** Reads the SQL of an annotation from {@code sql}, or from the resource that {@code file} names. */
public final class SqlText {
    private static final List<StandardLocation> PLACES =
            List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.SOURCE_PATH, StandardLocation.CLASS_PATH);

    /** The name of a resource, as opposed to SQL. */
    private static final Pattern RESOURCE = Pattern.compile("\\S+\\.sql");

    private final Compilation compilation;
    private final Problems problems;

    public SqlText(Compilation compilation, Problems problems) {
        this.compilation = compilation;
        this.problems = problems;
    }

    /** The attribute that contains or names the SQL of an annotation. */
    public static String attribute(Mirror mirror) {
        return mirror.has("file") ? "file" : "sql";
    }

    /** The SQL, with LF at the end of lines; absent if there is no SQL, which is reported. */
    public Optional<String> read(Mirror mirror, String annotation) {
        if (mirror.has("sql") == mirror.has("file")) {
            problems.report(
                    mirror.has("sql") ? mirror.site("file") : mirror.site(),
                    EntityCode.SQL_OR_FILE,
                    annotation,
                    mirror.has("sql") ? "both sql and file" : "neither sql nor file");
            return Optional.empty();
        }
        Optional<String> text = mirror.has("sql")
                ? Optional.of(mirror.text("sql").orElse(""))
                : file(mirror, "file", mirror.text("file").orElse(""));
        if (text.filter(String::isBlank).isPresent()) {
            problems.report(mirror.site(attribute(mirror)), EntityCode.EXPRESSION_EMPTY, "The SQL");
            return Optional.empty();
        }
        return text.map(sql -> sql.replace("\r\n", "\n").strip()).filter(sql -> {
            List<Diagnostic> faults = mirror.has("sql")
                    ? SqlProblems.of(sql)
                    : SqlProblems.of(mirror.text("file").orElse(""), sql);
            faults.forEach(fault -> problems.report(mirror.site(attribute(mirror)), fault));
            return faults.isEmpty();
        });
    }

    /**
     * The SQL of an attribute that contains it, or contains the name of a resource that ends with {@code .sql}; absent if
     * there is no valid SQL, which is reported.
     */
    public Optional<String> readEither(Mirror mirror, String attribute) {
        String written = mirror.text(attribute).orElse("");
        if (written.isBlank()) {
            problems.report(mirror.site(attribute), EntityCode.EXPRESSION_EMPTY, "The SQL");
            return Optional.empty();
        }
        boolean isFile = RESOURCE.matcher(written).matches();
        Optional<String> text = isFile ? file(mirror, attribute, written) : Optional.of(written);
        return text.map(sql -> sql.replace("\r\n", "\n").strip()).filter(sql -> {
            List<Diagnostic> faults = isFile ? SqlProblems.of(written, sql) : SqlProblems.of(sql);
            faults.forEach(fault -> problems.report(mirror.site(attribute), fault));
            return faults.isEmpty();
        });
    }

    private Optional<String> file(Mirror mirror, String attribute, String name) {
        String folder = compilation.packageOf(mirror.element()).replace('.', '/');
        String path = name.startsWith("/") ? name.substring(1) : folder.isEmpty() ? name : folder + "/" + name;
        try {
            for (StandardLocation place : PLACES) {
                Optional<byte[]> bytes = path.isEmpty() ? Optional.empty() : read(place, path);
                if (bytes.isPresent()) {
                    Outcome<String> text = FileText.of(path, bytes.get());
                    text.diagnostics().forEach(fault -> problems.report(mirror.site(attribute), fault));
                    return text.value();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        problems.report(mirror.site(attribute), EntityCode.SQL_FILE_MISSING, path);
        return Optional.empty();
    }

    private Optional<byte[]> read(StandardLocation place, String path) throws IOException {
        return Resources.read(compilation.filer(), place, path);
    }
}
