package dev.kedge.cli.option;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name the folder of a database, and the database if the folder contains several. */
public final class FolderOption extends DirOption {
    @Option(
            names = "--database",
            paramLabel = "NAME",
            description = "The name of the database, if DIR contains several. Default: KEDGE_DATABASE, or database in "
                    + "kedge.properties.")
    private @Nullable String database;

    @Override
    Optional<String> database() {
        return Optional.ofNullable(database);
    }
}
