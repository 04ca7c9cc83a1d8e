package dev.kedge.cli.option;

import java.util.List;

/** The targets of a command, at least one, as methods with a first one and more take them. */
public record TargetList(List<String> targets) {

    public String first() {
        return targets.get(0);
    }

    @Override
    public String toString() {
        return String.join(" ", targets);
    }

    public String[] more() {
        return targets.subList(1, targets.size()).toArray(String[]::new);
    }
}
