package dev.kedge.core.step;

import dev.kedge.core.ddl.PartitionSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.KeyRenaming;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Renaming;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes a partition a table of its own, which keeps its rows and what its table's columns, keys and indexes were in it. Not
 * CONCURRENTLY: that would leave a check of the former bounds behind.
 *
 * @param partition its name
 */
@Experimental
public record DetachPartition(QualifiedName partition) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Partition found = find(before);
        Table table = new PartitionTree(before).asTable(found);
        return before.minus(subject()).plus(before.rightsOn(subject())).plus(table);
    }

    private Partition find(Schema before) {
        return before.partition(partition)
                .filter(it -> new PartitionTree(before).root(it).isPresent())
                .orElseThrow(() -> new StepMismatch("there is no partition " + partition));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        Partition found = find(situation.before());
        List<SqlStatement> statements = new ArrayList<>();
        Map<String, String> names = names(situation.before(), found);
        if (!names.isEmpty()) {
            statements.add(SqlStatement.tx(rename(names)).titled("name the keys and indexes of " + partition));
        }
        statements.add(SqlStatement.tx(PartitionSql.detach(found)));
        return statements;
    }

    /** The names of the root's keys and indexes, and those that their parts get here. */
    private static Map<String, String> names(Schema schema, Partition partition) {
        PartitionTree tree = new PartitionTree(schema);
        Table root = tree.root(partition).orElseThrow();
        Map<String, String> names = new LinkedHashMap<>();
        tree.ownNames(partition).forEach((part, name) -> {
            if (part instanceof Index || part instanceof Constraint constraint && constraint.isIndexed()) {
                names.put(root.name().withName(part.name()).sql(), name);
            }
        });
        return names;
    }

    /** The server made up the names of the parts, and over the years others than it would today, so it is asked for them. */
    private String rename(Map<String, String> names) {
        String values = names.entrySet().stream()
                .map(name -> "(" + Literal.quote(name.getKey()) + ", " + Literal.quote(name.getValue()) + ")")
                .collect(Collectors.joining(", "));
        String query = "SELECT i.indexrelid AS id, own.name\n"
                + "        FROM (VALUES " + values + ") AS own (whole, name), pg_index i\n"
                + "        WHERE i.indrelid = " + Literal.quote(partition.sql()) + "::regclass\n"
                + "            AND own.whole::regclass IN (SELECT relid FROM pg_partition_ancestors(i.indexrelid))\n";
        return "DO $kedge$\nDECLARE\n    part record;\nBEGIN\n"
                + loop(query, "'" + Naming.PARKED + "' || part.id")
                + loop(query, "part.name")
                + "END $kedge$";
    }

    /** One may bear the name that another gets, so all of them are set aside first. */
    private static String loop(String query, String name) {
        return "    FOR part IN " + query + "    LOOP\n"
                + "        EXECUTE format('ALTER INDEX %s RENAME TO %I', part.id::regclass, " + name + ");\n"
                + "    END LOOP;\n";
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new AttachPartition(find(before)));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return List.of(new Hazard(
                Hazard.Kind.BROKEN_CALLERS,
                subject(),
                "Code that runs now no longer finds the rows of " + partition + " in "
                        + find(situation.before()).of() + "."));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return false;
    }

    @Override
    public Optional<Renaming> renaming() {
        return Optional.of(new KeyRenaming(subject(), ObjectKey.table(partition)));
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.partition(partition);
    }

    @Override
    public String describe() {
        return "detach partition " + partition;
    }
}
