package dev.kedge.core.diff;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.step.DropColumn;
import dev.kedge.core.step.DropTable;
import dev.kedge.core.step.RenameColumn;
import dev.kedge.core.step.RenameEnum;
import dev.kedge.core.step.RenameTable;
import dev.kedge.core.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Turns decided renames into steps: chains (a to b, b to c) from their free end, swaps over a name that nobody has. A name
 * that is taken by something that goes is freed by dropping that first.
 */
final class Renames {
    private static final String PARKED = "kedge_parked_";

    private final Decisions decisions;
    private final List<Step> steps = new ArrayList<>();
    private Schema schema;

    private Renames(Schema schema, Decisions decisions) {
        this.schema = schema;
        this.decisions = decisions;
    }

    /** The rename steps for the decisions whose objects exist. */
    static List<Step> of(Schema before, Decisions decisions) {
        Renames renames = new Renames(before, decisions);
        renames.enums();
        renames.columns();
        renames.tables();
        return renames.steps;
    }

    private void enums() {
        Map<String, String> names = new TreeMap<>();
        decisions.enums().forEach((from, to) -> {
            if (schema.enumType(from).isPresent()) {
                names.put(from.name(), to);
            }
        });
        rename(
                names,
                name -> schema.enumType(QualifiedName.of(name)).isPresent(),
                (from, to) -> new RenameEnum(QualifiedName.of(from), to),
                null);
    }

    private void tables() {
        Map<String, String> names = new TreeMap<>();
        decisions.tables().forEach((from, to) -> {
            if (schema.table(from).isPresent()) {
                names.put(from.name(), to);
            }
        });
        rename(
                names,
                name -> schema.table(QualifiedName.of(name)).isPresent(),
                (from, to) -> new RenameTable(QualifiedName.of(from), to),
                name -> new DropTable(QualifiedName.of(name)));
    }

    private void columns() {
        for (Table table : schema.tables()) {
            Map<String, String> names = new TreeMap<>();
            table.columns().forEach(column -> {
                String to = decisions.columns().get(ObjectKey.column(table.name(), column.name()));
                if (to != null) {
                    names.put(column.name(), to);
                }
            });
            rename(
                    names,
                    name -> schema.table(table.name())
                            .flatMap(t -> t.column(name))
                            .isPresent(),
                    (from, to) -> new RenameColumn(table.name(), from, to),
                    name -> new DropColumn(table.name(), name));
        }
    }

    private void rename(
            Map<String, String> names,
            Predicate<String> taken,
            BiFunction<String, String, Step> rename,
            @Nullable Function<String, Step> drop) {
        Map<String, String> open = new TreeMap<>(names);
        while (!open.isEmpty()) {
            String next = open.keySet().stream()
                    .filter(from -> !open.containsKey(open.get(from)))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                park(open, rename);
                continue;
            }
            String to = open.get(next);
            if (to != null && taken.test(to) && drop != null) {
                run(drop.apply(to));
            }
            if (to != null) {
                run(rename.apply(next, to));
            }
            open.remove(next);
        }
    }

    /** Every open rename waits for another, so they form circles; one name of a circle is set aside. */
    private void park(Map<String, String> open, BiFunction<String, String, Step> rename) {
        String from = open.keySet().iterator().next();
        String to = open.getOrDefault(from, from);
        String parked = PARKED + steps.size();
        run(rename.apply(from, parked));
        open.remove(from);
        open.put(parked, to);
    }

    private void run(Step step) {
        steps.add(step);
        schema = step.applyTo(schema);
    }
}
