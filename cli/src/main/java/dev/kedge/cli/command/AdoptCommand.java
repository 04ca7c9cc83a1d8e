package dev.kedge.cli.command;

import dev.kedge.cli.adopt.AdoptedSql;
import dev.kedge.cli.adopt.Adoption;
import dev.kedge.cli.adopt.AdoptionReport;
import dev.kedge.cli.console.CommandFailure;
import dev.kedge.cli.console.Console;
import dev.kedge.cli.console.ExitCode;
import dev.kedge.cli.console.StatusLine;
import dev.kedge.cli.console.StatusLine.Reading;
import dev.kedge.cli.listing.FindingLines;
import dev.kedge.cli.option.DatabaseOption;
import dev.kedge.cli.server.PgDump;
import dev.kedge.core.audit.Finding;
import dev.kedge.core.audit.Finding.Verdict;
import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.files.Committed;
import dev.kedge.files.Directory;
import dev.kedge.files.SourceDate;
import dev.kedge.files.accept.Accept;
import dev.kedge.runtime.catalog.Catalog;
import dev.kedge.runtime.live.LiveDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes over an existing database. */
@Command(
        name = "adopt",
        description = {
            "Writes the annotated interfaces, the snapshot and a first revision for an existing database. "
                    + "Changes nothing in the database unless {--stamp} is given. Exits with 2 if something was left "
                    + "out, which is then listed.",
        },
        footer = {
            "",
            "Examples:",
            "  kedge adopt --url postgresql://localhost/shop \\",
            "    --package com.example.shop --out .",
            "  kedge adopt --url … --package com.example.shop --out . \\",
            "    --ignore 'legacy_*' --stamp"
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80)
public final class AdoptCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(
            names = "--package",
            required = true,
            paramLabel = "PACKAGE",
            description = "The Java package of the interfaces.")
    private String packageName = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The project. Sources are written to src/main/java, the folder to src/main/resources/kedge.")
    private Path out = Path.of(".");

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "The name of the database in Kedge. Default: the last part of the package.")
    private @Nullable String name;

    @Option(
            names = "--postgres",
            paramLabel = "MAJOR",
            description = "The oldest PostgreSQL version that SQL must run on. Default: the version of this server.")
    private int postgres;

    @Option(
            names = "--ignore",
            paramLabel = "PATTERN",
            description = "Tables and partitions that Kedge must leave alone, such as legacy_*.")
    private List<String> ignored = new ArrayList<>();

    @Option(
            names = "--unmanaged",
            description = "List every object that Kedge does not manage by name, also if there are many of one kind.")
    private boolean unmanaged;

    @Option(names = "--stamp", description = "Record in the database that the first revision is applied.")
    private boolean stamp;

    @Override
    public Integer call() throws IOException {
        if (!SourceVersion.isName(packageName)) {
            throw failure(CommandCode.PACKAGE_NAME, packageName);
        }
        String called = name == null ? packageName.replaceFirst(".*\\.", "") : name;
        Path project = out.normalize();
        Path sources = project.resolve("src/main/java");
        Directory folder =
                new Directory(project.resolve("src/main/resources/kedge").resolve(called));
        String schema = database.schemaOr("public");
        try (LiveDatabase live = database.live(schema)) {
            DatabaseInfo info = new DatabaseInfo(called, postgres == 0 ? live.major() : postgres, schema, ignored);
            Adoption adoption;
            AdoptedSql sql;
            try (StatusLine line = Console.lines(spec)) {
                line.begin(Reading.of("Reading the catalogs"));
                Catalog catalog = live.catalog();
                sql = AdoptedSql.of(live, catalog, database.chosen(), new PgDump(System.getenv()), schema);
                adoption = Adoption.of(catalog, sql.objects(), info, packageName);
            }
            if (adoption.isEmpty()) {
                throw failure(CommandCode.ADOPT_NOTHING, called);
            }
            Accept.Result result = adoption.write(sources, folder, SourceDate.now(System.getenv()));
            Committed committed = CommandFailure.unwrap(Committed.read(folder));
            new AdoptionReport(
                            adoption,
                            sql,
                            unmanaged,
                            Console.dialect(spec),
                            spec.commandLine().getOut())
                    .print(sources, folder, result, stamp);
            try (StatusLine line = Console.lines(spec)) {
                line.begin(Reading.of("Comparing what was written with the database"));
                refuseIfInexact(live, committed, adoption.database());
            }
            if (stamp) {
                database.kedge(committed).stamp("head");
                spec.commandLine().getOut().println("Stamped: the database is at the first revision.");
            }
            return adoption.isWhole() ? 0 : ExitCode.DIFFERENT;
        }
    }

    private static void refuseIfInexact(LiveDatabase live, Committed committed, DatabaseInfo info) {
        List<Finding> wrong = live.audit(committed.snapshot().declared().schema(), info::ignores).findings().stream()
                .filter(finding -> finding.verdict() != Verdict.OK && finding.verdict() != Verdict.EXISTENCE_ONLY)
                .toList();
        if (!wrong.isEmpty()) {
            String lines = wrong.stream()
                    .flatMap(finding -> FindingLines.of(finding).stream())
                    .collect(Collectors.joining("\n"));
            throw failure(CommandCode.ADOPT_INEXACT, info.name(), lines);
        }
    }

    private static CommandFailure failure(Code code, Object... arguments) {
        return new CommandFailure(List.of(Diagnostic.of(code, Place.NOWHERE, arguments)));
    }
}
