package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The options of a view that can change without rebuilding it (manual, CREATE VIEW and CREATE MATERIALIZED VIEW).
 *
 * @param checkOption which conditions rows written through the view must meet
 * @param securityBarrier whether the view's conditions are evaluated before those of the query that reads it
 * @param securityInvoker whether its tables are accessed with the privileges of the user who reads it (from PostgreSQL
 *     15)
 * @param parameters the storage parameters of a materialized view, sorted by name
 * @param tablespace the tablespace of a materialized view; absent for the default tablespace of the database
 */
@Experimental
public record ViewOptions(
        CheckOption checkOption,
        boolean securityBarrier,
        boolean securityInvoker,
        List<StorageParameter> parameters,
        Optional<String> tablespace) {

    /** Which conditions rows written through a view must meet. */
    public enum CheckOption {
        /** None. */
        NONE,
        /** Those of the view itself. */
        LOCAL,
        /** Those of the view itself and of the views that it reads. */
        CASCADED
    }

    /** The default options. */
    public static final ViewOptions NONE = new ViewOptions(CheckOption.NONE, false, false, List.of(), Optional.empty());

    /**
     * Sorts and copies the list.
     *
     * @param checkOption which conditions rows written through the view must meet
     * @param securityBarrier whether the view's conditions are evaluated before those of the query that reads it
     * @param securityInvoker whether its tables are accessed with the privileges of the user who reads it (from
     *     PostgreSQL 15)
     * @param parameters the storage parameters of a materialized view, sorted by name
     * @param tablespace the tablespace of a materialized view; absent for the default tablespace of the database
     */
    public ViewOptions {
        parameters = parameters.stream()
                .sorted(Comparator.comparing(StorageParameter::name))
                .toList();
    }

    /**
     * Replaces the check option.
     *
     * @param other the new check option
     * @return the changed options
     */
    public ViewOptions withCheckOption(CheckOption other) {
        return new ViewOptions(other, securityBarrier, securityInvoker, parameters, tablespace);
    }

    /**
     * Replaces the security options.
     *
     * @param barrier whether the view is a security barrier
     * @param invoker whether its tables are accessed with the privileges of the user who reads it
     * @return the changed options
     */
    public ViewOptions withSecurity(boolean barrier, boolean invoker) {
        return new ViewOptions(checkOption, barrier, invoker, parameters, tablespace);
    }

    /**
     * Replaces the storage parameters.
     *
     * @param other the new parameters
     * @return the changed options
     */
    public ViewOptions withParameters(List<StorageParameter> other) {
        return new ViewOptions(checkOption, securityBarrier, securityInvoker, other, tablespace);
    }
}
