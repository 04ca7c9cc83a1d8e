package dev.kedge.maven;

import dev.kedge.files.Accept;
import dev.kedge.files.AcceptReport;
import dev.kedge.files.DecisionOptions;
import dev.kedge.files.Directory;
import dev.kedge.files.SourceDate;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the revision that makes the committed schema what the entities declare: {@code mvn kedge:accept
 * -Dmessage="Add adjusted_close"}. It works from the model of the last compile, also of one that failed on drift.
 */
@Mojo(name = "accept", threadSafe = true)
public final class AcceptMojo extends DatabaseMojo {

    /** What the revision does, in one line. */
    @Parameter(property = "message")
    private @Nullable String message;

    /** Renamed columns {@code table.old:new} and tables {@code old:new}, separated by commas. */
    @Parameter(property = "rename")
    private List<String> renames = List.of();

    /** Tables and columns that are dropped with their data, separated by commas. */
    @Parameter(property = "drop")
    private List<String> drops = List.of();

    /** How to convert the values of a column whose type changes: {@code table.column=expression}. */
    @Parameter(property = "using")
    private @Nullable String using;

    /** What existing rows get: {@code table.column=expression}. */
    @Parameter(property = "backfill")
    private @Nullable String backfill;

    /** Acknowledged hazards such as {@code data-loss:prices.close}, separated by commas. */
    @Parameter(property = "allow")
    private List<String> allowed = List.of();

    /** Whether to redo the newest revision instead of adding one. */
    @Parameter(property = "amend", defaultValue = "false")
    private boolean amend;

    @Override
    public void execute() throws MojoFailureException {
        if (isSkipped()) {
            return;
        }
        String name = database();
        Directory directory = directory(name);
        Accept.Request request = new Accept.Request(
                directory,
                unwrap(readModel(name)),
                Optional.ofNullable(message),
                new DecisionOptions(renames, drops, one(using), one(backfill), allowed),
                amend,
                SourceDate.now(System.getenv()));
        AcceptReport.lines(directory, unwrap(Accept.run(request))).forEach(getLog()::info);
    }

    /** Expressions hold commas, so they are not split into several. */
    private static List<String> one(@Nullable String expression) {
        return expression == null ? List.of() : List.of(expression);
    }
}
