package dev.kedge.cli.option;

import dev.kedge.Kedge;
import dev.kedge.runtime.configuration.ConfiguredSettings;
import dev.kedge.runtime.configuration.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for how a run works with the database. */
public final class RunOption implements Configured {
    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description =
                    "The role that runs everything. The connecting role must be a member of it. Default: KEDGE_ROLE, "
                            + "or role in kedge.properties.")
    private @Nullable String role;

    @Option(
            names = "--session",
            paramLabel = "SQL",
            description = "A statement to run first on every connection, such as \"SET work_mem = '1GB'\".")
    private List<String> session = new ArrayList<>();

    private Supplier<ConfiguredSettings> settings = () -> ConfiguredSettings.NONE;

    @Override
    public void configure(Supplier<ConfiguredSettings> reader) {
        settings = reader;
    }

    public Kedge applyTo(Kedge kedge) {
        Optional<String> chosen =
                Optional.ofNullable(role).or(() -> settings.get().text(Setting.ROLE));
        Kedge told = chosen.map(kedge::role).orElse(kedge);
        for (String statement : session) {
            told = told.session(statement);
        }
        return told;
    }
}
