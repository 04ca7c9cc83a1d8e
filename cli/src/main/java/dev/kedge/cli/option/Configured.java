package dev.kedge.cli.option;

import dev.kedge.runtime.configuration.ConfiguredSettings;
import dev.kedge.runtime.configuration.Setting;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** Options whose values may come from the environment or a configuration file. */
public interface Configured {
    /**
     * Sets where the values come from that the command line does not give.
     *
     * @param settings reads the settings, only if a value is needed
     */
    void configure(Supplier<ConfiguredSettings> settings);

    /**
     * The long names, without dashes, of the options of a command whose values may come from settings: those that this
     * package declares. Commands that do not read settings declare their options themselves.
     */
    static Set<String> options(CommandSpec command) {
        Set<String> keys = Arrays.stream(Setting.values()).map(Setting::key).collect(Collectors.toSet());
        return command.options().stream()
                .filter(option -> option.userObject() instanceof Field field
                        && field.getDeclaringClass().getPackage().equals(Configured.class.getPackage()))
                .map(option -> option.longestName().replaceFirst("^-+", ""))
                .filter(keys::contains)
                .collect(Collectors.toSet());
    }

    /** Sets it for all options of a command. */
    static void configure(CommandSpec command, Supplier<ConfiguredSettings> settings) {
        if (command.userObject() instanceof Configured options) {
            options.configure(settings);
        }
        command.mixins().values().forEach(mixin -> configure(mixin, settings));
    }
}
