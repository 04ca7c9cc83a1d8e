package dev.kedge.core.language.grammar;

import dev.kedge.core.schema.Collation;
import dev.kedge.core.schema.ColumnStatistics;
import dev.kedge.core.schema.Deferral;
import dev.kedge.core.schema.Generated;
import dev.kedge.core.schema.Match;
import dev.kedge.core.schema.Persistence;
import dev.kedge.core.schema.Policy;
import dev.kedge.core.schema.ReferentialAction;
import dev.kedge.core.schema.RowSecurity;
import dev.kedge.core.schema.SequenceOptions;
import dev.kedge.core.schema.TableSettings;
import dev.kedge.core.schema.TriggerState;
import dev.kedge.core.schema.ViewOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The neutral values of record components. JSON and the step language leave them out, so every component that a later
 * version adds must have one.
 */
public final class Neutral {
    private static final Map<Class<?>, Object> BY_TYPE = List.of(
                    ReferentialAction.NO_ACTION,
                    Deferral.NOT_DEFERRABLE,
                    Match.SIMPLE,
                    RowSecurity.NONE,
                    TriggerState.ENABLED,
                    Persistence.OF_OWNER,
                    Policy.Command.ALL,
                    Generated.Kind.STORED,
                    Collation.Provider.LIBC,
                    SequenceOptions.NONE,
                    ViewOptions.NONE,
                    ViewOptions.CheckOption.NONE,
                    TableSettings.NONE,
                    ColumnStatistics.NONE)
            .stream()
            .collect(Collectors.toMap(Object::getClass, Function.identity()));

    private Neutral() {}

    /** The neutral value of a component of this type; absent if the component must be given. */
    public static Optional<Object> of(Class<?> type) {
        if (type == Optional.class) {
            return Optional.of(Optional.empty());
        }
        if (type == List.class) {
            return Optional.of(List.of());
        }
        return type == boolean.class ? Optional.of(false) : Optional.ofNullable(BY_TYPE.get(type));
    }

    /** Whether a value is neutral, so that it is left out. */
    public static boolean is(Object value) {
        return value.equals(Optional.empty())
                || value.equals(List.of())
                || value.equals(false)
                || value.equals(BY_TYPE.get(value.getClass()));
    }
}
