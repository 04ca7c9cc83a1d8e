package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What can be said of a view beside its query, and changed without building it anew (manual, CREATE VIEW and CREATE
 * MATERIALIZED VIEW).
 *
 * @param checkOption what is checked when rows are written through it
 * @param securityBarrier whether its conditions come before those of whoever reads it
 * @param securityInvoker whether its tables are read with the rights of whoever reads it (from PostgreSQL 15)
 * @param parameters storage parameters of a materialized view
 * @param tablespace where a materialized view is kept; absent for the database's default
 */
@Experimental
public record ViewOptions(
        CheckOption checkOption,
        boolean securityBarrier,
        boolean securityInvoker,
        List<StorageParameter> parameters,
        Optional<String> tablespace) {

    /** What is checked when rows are written through a view. */
    public enum CheckOption {
        /** Nothing. */
        NONE,
        /** The view's own condition. */
        LOCAL,
        /** Its own condition and those of the views below. */
        CASCADED
    }

    /** Nothing said. */
    public static final ViewOptions NONE = new ViewOptions(CheckOption.NONE, false, false, List.of(), Optional.empty());

    /** Sorts and copies the list. */
    public ViewOptions {
        parameters = parameters.stream()
                .sorted(Comparator.comparing(StorageParameter::name))
                .toList();
    }

    public ViewOptions withCheckOption(CheckOption other) {
        return new ViewOptions(other, securityBarrier, securityInvoker, parameters, tablespace);
    }

    public ViewOptions withSecurity(boolean barrier, boolean invoker) {
        return new ViewOptions(checkOption, barrier, invoker, parameters, tablespace);
    }

    public ViewOptions withParameters(List<StorageParameter> other) {
        return new ViewOptions(checkOption, securityBarrier, securityInvoker, other, tablespace);
    }
}
