package dev.kedge.cli.option;

import dev.kedge.runtime.configuration.ConfiguredSettings;
import dev.kedge.runtime.configuration.Setting;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for another schema than the committed one. */
public final class SchemaOption implements Configured {
    @Option(
            names = "--schema",
            paramLabel = "SCHEMA",
            description =
                    "The schema to use instead of the committed one, for a schema per tenant. Default: KEDGE_SCHEMA, "
                            + "or schema in kedge.properties.")
    private @Nullable String schema;

    private Supplier<ConfiguredSettings> settings = () -> ConfiguredSettings.NONE;

    @Override
    public void configure(Supplier<ConfiguredSettings> reader) {
        settings = reader;
    }

    /** The schema; absent if neither the option nor a setting names one. */
    public Optional<String> schema() {
        return Optional.ofNullable(schema).or(() -> settings.get().text(Setting.SCHEMA));
    }
}
