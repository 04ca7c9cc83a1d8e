package dev.kedge.cli;

import java.util.List;

/** The targets of a command, at least one, as methods with a first one and more take them. */
record TargetList(List<String> targets) {

    String first() {
        return targets.get(0);
    }

    @Override
    public String toString() {
        return String.join(" ", targets);
    }

    String[] more() {
        return targets.subList(1, targets.size()).toArray(String[]::new);
    }
}
