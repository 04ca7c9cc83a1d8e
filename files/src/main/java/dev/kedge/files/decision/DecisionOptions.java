package dev.kedge.files.decision;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.stability.Experimental;
import dev.kedge.files.decision.Decision.Acknowledge;
import dev.kedge.files.decision.Decision.Drop;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The decisions that were made with options of accept, in addition to the annotations.
 *
 * @param decisions the decisions in the order in which they were given
 * @param problems errors for malformed options, which are reported together with those for options that name an unknown
 *     object
 */
@Experimental
public record DecisionOptions(List<Decision> decisions, List<Diagnostic> problems) {

    /** No options. */
    public static final DecisionOptions NONE = new DecisionOptions(List.of(), List.of());

    /**
     * Copies the lists.
     *
     * @param decisions the decisions in the order in which they were given
     * @param problems errors for malformed options, which are reported together with those for options that name an unknown
     *     object
     */
    public DecisionOptions {
        decisions = List.copyOf(decisions);
        problems = List.copyOf(problems);
    }

    /**
     * {@return options with these decisions and without problems}
     *
     * @param decisions the decisions
     */
    public static DecisionOptions of(Collection<? extends Decision> decisions) {
        return new DecisionOptions(List.copyOf(decisions), List.of());
    }

    /**
     * Parses the options of a command.
     *
     * @param values the values of each option by its name, such as {@code prices.close:close_price} for {@code rename}
     * @return the decisions, and the options that are malformed
     */
    public static DecisionOptions parse(Map<String, List<String>> values) {
        List<Decision> decisions = new ArrayList<>();
        List<Diagnostic> problems = new ArrayList<>();
        values.forEach((option, all) -> all.forEach(value -> {
            Outcome<Decision> outcome = Decision.of(option, value);
            outcome.value().ifPresent(decisions::add);
            problems.addAll(outcome.diagnostics());
        }));
        return new DecisionOptions(decisions, problems);
    }

    /**
     * {@return options that acknowledge hazards}
     *
     * @param hazards the names of the hazards, such as {@code data-loss:prices.close}
     */
    public static DecisionOptions allow(Collection<String> hazards) {
        return of(hazards.stream().map(Acknowledge::new).toList());
    }

    /**
     * {@return the decisions of one kind}
     *
     * @param kind the class of the decisions
     * @param <D> the type of the decisions
     */
    public <D extends Decision> List<D> of(Class<D> kind) {
        return decisions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * {@return these options and further decisions}
     *
     * @param more the further decisions
     */
    public DecisionOptions plus(Collection<? extends Decision> more) {
        List<Decision> all = new ArrayList<>(decisions);
        all.addAll(more);
        return new DecisionOptions(all, problems);
    }

    /** The paths that are known to be dropped: those named, and those whose data loss is acknowledged. */
    Set<String> dropped() {
        Set<String> paths = of(Drop.class).stream().map(Drop::path).collect(Collectors.toCollection(TreeSet::new));
        of(Acknowledge.class).forEach(allowed -> allowed.lost().ifPresent(paths::add));
        return paths;
    }

    /** {@return the acknowledged hazards: those that are named, and the data of objects that are dropped by name} */
    public Set<String> acknowledged() {
        Set<String> hazards =
                of(Acknowledge.class).stream().map(Acknowledge::hazard).collect(Collectors.toCollection(TreeSet::new));
        of(Drop.class)
                .forEach(drop -> hazards.add(Acknowledge.lossOf(drop.path()).hazard()));
        return hazards;
    }
}
