package dev.kedge.cli.option;

import dev.kedge.cli.console.CommandFailure;
import dev.kedge.files.Model;
import dev.kedge.files.ModelReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options for the model of the entities. */
public final class ModelOption {
    @Option(
            names = "--model",
            required = true,
            paramLabel = "FILE",
            description = "The compiled model: META-INF/kedge/<database>.json in the output folder of the compiler.")
    private Path model = Path.of(".");

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            description = "A source root. A model that is older than its entities is refused.")
    private List<Path> sources = new ArrayList<>();

    /** The database of the model, which is the name of its file. */
    public String database() {
        return Optional.ofNullable(model.getFileName())
                .map(name -> name.toString().replaceFirst("\\.json$", ""))
                .orElse("");
    }

    Path file() {
        return model;
    }

    List<Path> sourceRoots() {
        return sources;
    }

    /** The compiled model. */
    public Model read() {
        return CommandFailure.unwrap(ModelReader.read(model, sources));
    }
}
