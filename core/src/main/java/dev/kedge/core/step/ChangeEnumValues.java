package dev.kedge.core.step;

import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.ValueChange;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Removes or reorders values of an enum type. PostgreSQL can only do this by rebuilding the type and converting every
 * column that uses it. If a row still holds a removed value without a replacement, the step fails without any change.
 *
 * @param type the type's name
 * @param values its new values, in order
 * @param replaced the removed values and the values that replace them in the rows
 */
@Experimental
public record ChangeEnumValues(QualifiedName type, List<String> values, List<ValueChange> replaced) implements Step {
    /**
     * Copies the lists.
     *
     * @param type the type's name
     * @param values its new values, in order
     * @param replaced the removed values and the values that replace them in the rows
     */
    public ChangeEnumValues {
        values = List.copyOf(values);
        replaced = List.copyOf(replaced);
    }

    /**
     * A change that does not replace values in rows.
     *
     * @param type the type's name
     * @param values its new values, in order
     */
    public ChangeEnumValues(QualifiedName type, List<String> values) {
        this(type, values, List.of());
    }

    @Override
    public Schema applyTo(Schema before) {
        return before.plus(new EnumType(type, values, find(before).comment()));
    }

    private EnumType find(Schema before) {
        return before.enumType(type).orElseThrow(() -> new StepMismatch("there is no enum " + type));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        List<Step> steps = new ArrayList<>(EnumDependents.drops(situation.before(), type));
        int drops = steps.size();
        List<Step> back = new ArrayList<>();
        Schema schema = situation.before();
        for (Step step : steps) {
            back.addAll(0, step.inverse(schema).steps());
            schema = step.applyTo(schema);
        }
        steps.addAll(back);
        KeptRights kept = new KeptRights(situation);
        steps.forEach(kept::add);
        List<List<SqlStatement>> statements = kept.keeping();
        List<String> all = new ArrayList<>(texts(statements.subList(0, drops)));
        all.addAll(new EnumRebuild(
                        situation.before(),
                        new EnumType(type, values, find(situation.before()).comment()),
                        replaced)
                .sql());
        all.addAll(texts(statements.subList(drops, steps.size())));
        return List.of(SqlStatement.ownTx(String.join(";\n", all)));
    }

    private static List<String> texts(List<List<SqlStatement>> statements) {
        return statements.stream().flatMap(List::stream).map(SqlStatement::sql).toList();
    }

    @Override
    public Inverse inverse(Schema before) {
        ChangeEnumValues back = new ChangeEnumValues(type, find(before).values());
        // it is no longer known which rows held a replaced value
        return replaced.isEmpty() ? Inverse.exact(back) : Inverse.lossy(back);
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        List<Hazard> hazards = new ArrayList<>();
        if (situation.mayHold(type)) {
            hazards.add(new Hazard(
                    Hazard.Kind.REWRITE,
                    subject(),
                    "Every table with a column of " + type + " is rewritten, which blocks reads and writes of it."));
        }
        return hazards;
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return values.containsAll(find(situation.before()).values());
    }

    /** The values that the change removes. */
    @Override
    public boolean drops(ObjectKey key) {
        return key.isPartOf(subject()) && !values.contains(key.name());
    }

    @Override
    public Origin consumed() {
        return Origin.NONE.withReplaced(replaced);
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.enumType(type);
    }

    @Override
    public String describe() {
        return "change values of enum " + type + " to " + String.join(", ", values)
                + replaced.stream()
                        .map(change -> ", " + change.to() + " in place of " + change.from())
                        .collect(Collectors.joining());
    }
}
