package dev.kedge.cli.option;

import dev.kedge.Kedge;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for how a run works with the database. */
public final class RunOption {
    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description = "The role that runs everything. The connecting role must be a member of it.")
    private @Nullable String role;

    @Option(
            names = "--session",
            paramLabel = "SQL",
            description = "A statement to run first on every connection, such as \"SET work_mem = '1GB'\".")
    private List<String> session = new ArrayList<>();

    public Kedge applyTo(Kedge kedge) {
        Kedge told = role == null ? kedge : kedge.role(role);
        for (String statement : session) {
            told = told.session(statement);
        }
        return told;
    }
}
