package dev.kedge.cli.command;

import dev.kedge.cli.console.FileFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the script with which a shell completes commands and options. */
@Command(
        name = "completion",
        description = "Prints a script for bash and zsh that completes the commands and options of \"kedge\".",
        footer = {
            "",
            "Examples:",
            "  alias kedge='java -jar /opt/kedge/kedge.jar'",
            "  source <(kedge completion)",
            "  kedge completion --out ~/.local/share/bash-completion/completions/kedge"
        },
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80)
public final class CompletionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the script to this file, and create its folders.")
    private @Nullable Path file;

    @Override
    public Integer call() {
        String script = AutoComplete.bash("kedge", spec.root().commandLine());
        PrintWriter out = spec.commandLine().getOut();
        if (file == null) {
            out.print(script);
        } else {
            write(file, script);
            out.println("Wrote " + file + ".");
        }
        out.flush();
        return 0;
    }

    private static void write(Path file, String script) {
        try {
            Files.createDirectories(
                    Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file));
            Files.writeString(file, script, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw FileFailure.of("The script cannot be written to " + file, e);
        }
    }
}
