package dev.kedge.cli.command;

import dev.kedge.cli.console.CommandFailure;
import dev.kedge.cli.option.FolderOption;
import dev.kedge.files.Release;
import dev.kedge.files.Released;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Records a release. */
@Command(
        name = "release",
        description = "Records a release, which protects its revisions from being changed or removed.",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 80)
public final class ReleaseCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Parameters(
            paramLabel = "TAG",
            description = "The name of the release. A name such as 2.0.0 or v2.0.0 is also the version of its schema.")
    private String tag = "";

    @Override
    public Integer call() {
        Release release = CommandFailure.unwrap(Released.record(folder.directory(), tag));
        spec.commandLine()
                .getOut()
                .println("Release " + release.release() + " is at " + String.join(", ", release.heads())
                        + release.version()
                                .map(version -> ", and the schema's version there is " + version)
                                .orElse(""));
        return 0;
    }
}
