package dev.kedge.cli.option;

import dev.kedge.runtime.configuration.ConfiguredSettings;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** Options whose values may come from the environment or a configuration file. */
public interface Configured {
    /**
     * Sets where the values come from that the command line does not give.
     *
     * @param settings reads the settings, only if a value is needed
     */
    void configure(Supplier<ConfiguredSettings> settings);

    /** Sets it for all options of a command. */
    static void configure(CommandSpec command, Supplier<ConfiguredSettings> settings) {
        if (command.userObject() instanceof Configured options) {
            options.configure(settings);
        }
        command.mixins().values().forEach(mixin -> configure(mixin, settings));
    }
}
