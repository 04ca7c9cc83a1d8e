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
 * What accept was told beside the annotations.
 *
 * @param decisions the decisions in the order in which they were given
 * @param problems the options that are no decisions, which are reported with those that name nothing
 */
@Experimental
public record DecisionOptions(List<Decision> decisions, List<Diagnostic> problems) {

    /** Nothing said. */
    public static final DecisionOptions NONE = new DecisionOptions(List.of(), List.of());

    /** Copies the lists. */
    public DecisionOptions {
        decisions = List.copyOf(decisions);
        problems = List.copyOf(problems);
    }

    /** These decisions. */
    public static DecisionOptions of(Collection<? extends Decision> decisions) {
        return new DecisionOptions(List.copyOf(decisions), List.of());
    }

    /**
     * What a user wrote.
     *
     * @param values the values of each option by its name, such as {@code prices.close:close_price} for {@code rename}
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

    /** The hazards that these names acknowledge. */
    public static DecisionOptions allow(Collection<String> hazards) {
        return of(hazards.stream().map(Acknowledge::new).toList());
    }

    /** The decisions of one kind. */
    <D extends Decision> List<D> of(Class<D> kind) {
        return decisions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What is dropped for sure: acknowledging the loss of an object's data says that it goes. */
    Set<String> dropped() {
        Set<String> paths = of(Drop.class).stream().map(Drop::path).collect(Collectors.toCollection(TreeSet::new));
        of(Acknowledge.class).forEach(allowed -> allowed.lost().ifPresent(paths::add));
        return paths;
    }

    /** The hazards that are acknowledged: those named, and the data that a named drop takes along. */
    public Set<String> acknowledged() {
        Set<String> hazards =
                of(Acknowledge.class).stream().map(Acknowledge::hazard).collect(Collectors.toCollection(TreeSet::new));
        of(Drop.class)
                .forEach(drop -> hazards.add(Acknowledge.lossOf(drop.path()).hazard()));
        return hazards;
    }
}
