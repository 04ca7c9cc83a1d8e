package dev.kedge.cli.option;

import dev.kedge.Kedge;
import picocli.CommandLine.Option;

/** The option to create the schema that another option names. */
public final class NewSchemaOption {
    @Option(
            names = "--create-schema",
            description =
                    "Create the schema that --schema names if it does not exist. Otherwise it is refused, because it "
                            + "is probably misspelled.")
    private boolean create;

    /** Whether the schema is created. */
    public boolean isGiven() {
        return create;
    }

    public Kedge applyTo(Kedge kedge) {
        return create ? kedge.createSchema() : kedge;
    }
}
