package dev.kedge.core.step;

import dev.kedge.core.ddl.Composites;
import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.Find;
import dev.kedge.core.ddl.ObjectSql;
import dev.kedge.core.ddl.Ranges;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.ddl.Words;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.RangeType;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Trigger;
import dev.kedge.core.sql.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules by which {@link RenameObject} treats one kind of object: which code may still use the old name, the SQL of
 * the rename, and what has to be renamed explicitly because the server does not rename it.
 *
 * @param callers the code that may still use the old name
 * @param call how that code uses it, before the name, such as {@code still asks for column}
 * @param rename generates the statements
 */
record RenameRule(Callers callers, String call, Rename rename) {

    /** The code that may still use the old name of an object. */
    enum Callers {
        /** Any code, even if there are no rows. */
        ANY,
        /** Code that reads or writes rows, so none while the table is new. */
        OF_ROWS,
        /** Code that looks up names in the catalogs or in error messages, but no query. */
        OF_CATALOGS,
        /** No code. */
        NONE
    }

    /** Generates the statements of a rename. */
    private interface Rename {
        List<String> statements(Schema before, ObjectKey object, String to);
    }

    private static final RenameRule NONE = new RenameRule(Callers.NONE, "", (before, object, to) -> List.of());
    private static final RenameRule CONSTRAINT = new RenameRule(Callers.OF_CATALOGS, "", RenameRule::constraint);

    private static final Map<ObjectKey.Kind, RenameRule> RULES = Map.ofEntries(
            Map.entry(
                    ObjectKey.Kind.NAMESPACE,
                    new RenameRule(Callers.ANY, "still looks into schema", RenameRule::plain)),
            type(ObjectKey.Kind.ENUM, "type"),
            type(ObjectKey.Kind.DOMAIN, Words.plain(ObjectKey.Kind.DOMAIN)),
            type(ObjectKey.Kind.COMPOSITE_TYPE, Words.plain(ObjectKey.Kind.COMPOSITE_TYPE)),
            type(ObjectKey.Kind.COLLATION, Words.plain(ObjectKey.Kind.COLLATION)),
            Map.entry(
                    ObjectKey.Kind.RANGE_TYPE,
                    new RenameRule(Callers.ANY, "may still name the range type", RenameRule::range)),
            type(ObjectKey.Kind.SEQUENCE, Words.plain(ObjectKey.Kind.SEQUENCE)),
            Map.entry(ObjectKey.Kind.TABLE, new RenameRule(Callers.OF_ROWS, "still asks for table", RenameRule::table)),
            Map.entry(ObjectKey.Kind.VIEW, new RenameRule(Callers.OF_ROWS, "still asks for view", RenameRule::plain)),
            Map.entry(
                    ObjectKey.Kind.ATTRIBUTE,
                    new RenameRule(Callers.ANY, "still asks for attribute", RenameRule::attribute)),
            Map.entry(
                    ObjectKey.Kind.COLUMN,
                    new RenameRule(Callers.OF_ROWS, "still asks for column", RenameRule::column)),
            Map.entry(ObjectKey.Kind.PRIMARY_KEY, CONSTRAINT),
            Map.entry(ObjectKey.Kind.UNIQUE, CONSTRAINT),
            Map.entry(ObjectKey.Kind.CHECK, CONSTRAINT),
            Map.entry(ObjectKey.Kind.FOREIGN_KEY, CONSTRAINT),
            Map.entry(ObjectKey.Kind.EXCLUSION, CONSTRAINT),
            Map.entry(ObjectKey.Kind.INDEX, new RenameRule(Callers.NONE, "", RenameRule::index)),
            Map.entry(ObjectKey.Kind.STATISTICS, new RenameRule(Callers.NONE, "", RenameRule::plain)),
            Map.entry(ObjectKey.Kind.TRIGGER, new RenameRule(Callers.NONE, "", RenameRule::trigger)),
            Map.entry(ObjectKey.Kind.POLICY, new RenameRule(Callers.NONE, "", RenameRule::plain)),
            // queries use the name of its table
            Map.entry(ObjectKey.Kind.PARTITION, new RenameRule(Callers.OF_CATALOGS, "", RenameRule::partition)));

    private static Map.Entry<ObjectKey.Kind, RenameRule> type(ObjectKey.Kind kind, String word) {
        return Map.entry(kind, new RenameRule(Callers.ANY, "may still name the " + word, RenameRule::plain));
    }

    /** The rule for one kind of object. For a kind that cannot be renamed, the rule has no statements. */
    static RenameRule of(ObjectKey.Kind kind) {
        return RULES.getOrDefault(kind, NONE);
    }

    /**
     * Checks that objects of this kind can be renamed.
     *
     * @throws StepMismatch if they cannot; a routine or extension with another name is a different object
     */
    static void check(ObjectKey.Kind kind) {
        StepMismatch.unless(RULES.containsKey(kind), "a step of this kind renames no " + Words.plain(kind));
    }

    List<SqlStatement> statements(Schema before, ObjectKey object, String to) {
        return rename.statements(before, object, to).stream()
                .map(SqlStatement::tx)
                .toList();
    }

    /** The hazard for code that still uses the old name; absent if there is no such code. */
    Optional<Hazard> hazard(Situation situation, ObjectKey object) {
        boolean asked = callers == Callers.ANY || callers == Callers.OF_ROWS && situation.inUse(object.owner());
        return asked && !Naming.isParked(object.ownName())
                ? Optional.of(new Hazard(
                        Hazard.Kind.BROKEN_CALLERS, object, "Code that runs now " + call + " " + object.path() + "."))
                : Optional.empty();
    }

    boolean isCompatible() {
        return callers == Callers.OF_CATALOGS || callers == Callers.NONE;
    }

    private static List<String> plain(Schema before, ObjectKey object, String to) {
        return List.of("ALTER " + ObjectSql.named(before, object) + " RENAME TO " + Ddl.quote(to));
    }

    private static List<String> table(Schema before, ObjectKey object, String to) {
        return Stream.concat(plain(before, object, to).stream(), sequences(before, object, to))
                .toList();
    }

    private static List<String> column(Schema before, ObjectKey object, String to) {
        return Stream.concat(
                        Stream.of(Ddl.alter(
                                object.owner(), "RENAME COLUMN " + Ddl.quote(object.name()) + " TO " + Ddl.quote(to))),
                        sequences(before, object, to))
                .toList();
    }

    private static Stream<String> sequences(Schema before, ObjectKey object, String to) {
        return IdentitySequences.renamed(before, object, to).stream()
                .map(sequence -> "ALTER SEQUENCE IF EXISTS " + sequence.from().sql() + " RENAME TO "
                        + Ddl.quote(sequence.to().name()));
    }

    /** The server does not rename the functions of a range type, and its multirange type neither. */
    private static List<String> range(Schema before, ObjectKey object, String to) {
        RangeType range = (RangeType) Find.object(before, object);
        List<String> statements = new ArrayList<>();
        for (Ranges.Member member : Ranges.members(range)) {
            if (!member.ofMultirange()) {
                statements.add("ALTER " + member.named() + " RENAME TO " + Ddl.quote(to));
            } else if (range.multirange().isEmpty()) {
                statements.add("ALTER " + member.named() + " RENAME TO " + Ddl.quote(Naming.multirange(to)));
            }
        }
        statements.addAll(plain(before, object, to));
        return statements;
    }

    private static List<String> attribute(Schema before, ObjectKey object, String to) {
        return List.of(Composites.alter(
                object.owner(), "RENAME ATTRIBUTE " + Ddl.quote(object.name()) + " TO " + Ddl.quote(to)));
    }

    /** The parts of an index, key or foreign key in partitions keep their names, so they are renamed too. */
    private static List<String> constraint(Schema before, ObjectKey object, String to) {
        List<String> statements = new ArrayList<>(List.of(constraintOf(object.owner(), object.name(), to)));
        Constraint renamed = (Constraint) Find.part(before, object);
        if (renamed.isIndexed()) {
            statements.addAll(PartitionedOnlineSql.partsRenamed(before, object.owner(), object.name(), to));
        } else if (renamed instanceof ForeignKey) {
            new PartitionTree(before)
                    .under(object.owner())
                    .forEach(part -> statements.add(constraintOf(part.name(), object.name(), to)));
        }
        return statements;
    }

    private static String constraintOf(QualifiedName relation, String constraint, String to) {
        return Ddl.alter(relation, "RENAME CONSTRAINT " + Ddl.quote(constraint) + " TO " + Ddl.quote(to));
    }

    private static List<String> index(Schema before, ObjectKey object, String to) {
        return Stream.concat(
                        plain(before, object, to).stream(),
                        PartitionedOnlineSql.partsRenamed(before, object.owner(), object.name(), to).stream())
                .toList();
    }

    private static List<String> partition(Schema before, ObjectKey object, String to) {
        return Stream.concat(
                        plain(before, object, to).stream(),
                        PartitionedOnlineSql.partitionRenamed(
                                before, before.partition(object.owner()).orElseThrow(), to)
                                .stream())
                .toList();
    }

    /** PostgreSQL does not rename the constraint of a constraint trigger. */
    private static List<String> trigger(Schema before, ObjectKey object, String to) {
        List<String> statements = new ArrayList<>(plain(before, object, to));
        if (((Trigger) Find.part(before, object)).constraint()) {
            statements.add(constraintOf(object.owner(), object.name(), to));
        }
        if (Situation.at(before).isPartitioned(object.owner())) {
            statements.add(ofPartitions(object.owner(), object.name(), to));
        }
        return statements;
    }

    /** Since PostgreSQL 15 the triggers of the partitions follow, and cannot be renamed themselves. */
    private static String ofPartitions(QualifiedName table, String from, String to) {
        return "DO "
                + Literal.dollarQuote(" DECLARE part regclass; BEGIN"
                        + " IF current_setting('server_version_num')::integer < 150000 THEN FOR part IN SELECT tgrelid"
                        + " FROM pg_trigger JOIN pg_partition_tree(" + Literal.quote(table.sql())
                        + ") ON relid = tgrelid AND level > 0 WHERE tgparentid <> 0 AND tgname = " + Literal.quote(from)
                        + " LOOP EXECUTE format('ALTER TRIGGER %I ON %s RENAME TO %I', " + Literal.quote(from)
                        + ", part, " + Literal.quote(to) + "); END LOOP; END IF; END ");
    }
}
