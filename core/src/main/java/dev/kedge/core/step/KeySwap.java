package dev.kedge.core.step;

import dev.kedge.core.ddl.CommentSql;
import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.IndexMarkSql;
import dev.kedge.core.ddl.IndexSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.Deferral;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.ReplicaIdentity;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.TableSettings;
import dev.kedge.core.schema.UniqueConstraint;
import dev.kedge.core.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Replaces primary keys, unique constraints and the indexes below them. At every moment one of the two exists. */
final class KeySwap {
    private static final String NEXT = "_new";
    private static final String ASIDE = "_old";

    private KeySwap() {}

    /** The index that PostgreSQL creates for a primary key or unique constraint without {@code WITHOUT OVERLAPS}. */
    static Index carrier(Constraint key, String name) {
        boolean nullsNotDistinct = key instanceof UniqueConstraint unique && unique.nullsNotDistinct();
        List<String> include =
                key instanceof PrimaryKey primary ? primary.include() : ((UniqueConstraint) key).include();
        return new Index(
                name,
                "btree",
                true,
                key.columns().stream().map(IndexKey::column).toList(),
                include,
                nullsNotDistinct,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The schema after an index became a constraint. */
    static Schema promote(Schema before, QualifiedName table, String index, Constraint key) {
        StepMismatch.unless(
                Situation.at(before)
                        .index(table, index)
                        .withComment(Optional.empty())
                        .equals(carrier(key, index)),
                "index " + table + "." + index + " is not that of " + key.name());
        StepMismatch.unless(
                Situation.at(before).table(table).constraint(key.name()).isEmpty(),
                "constraint " + table + "." + key.name() + " already exists");
        return before.withTable(
                        table,
                        owner -> owner.withIndexes(owner.indexes().stream()
                                        .filter(other -> !other.name().equals(index))
                                        .toList())
                                .plus(key))
                .withMarksOf(before, table, index, key.name());
    }

    /** The index takes the constraint's name. Its comment is removed, because it can no longer be declared. */
    static List<SqlStatement> promoting(Situation situation, QualifiedName table, String index, Constraint key) {
        SqlStatement add = SqlStatement.tx(Ddl.alter(table, addUsing(key, index)));
        Index promoted = situation.index(table, index);
        List<SqlStatement> statements = promoted.comment().isEmpty()
                ? List.of(add)
                : List.of(SqlStatement.tx(IndexSql.comment(table, promoted.withComment(Optional.empty()))), add);
        return CommentSql.with(statements, table, key);
    }

    /** {@code ADD CONSTRAINT … USING INDEX}. */
    static String addUsing(Constraint key, String index) {
        boolean primary = key instanceof PrimaryKey;
        return "ADD CONSTRAINT " + Ddl.quote(key.name()) + (primary ? " PRIMARY KEY" : " UNIQUE") + " USING INDEX "
                + Ddl.quote(index) + Ddl.deferral(deferral(key));
    }

    /**
     * Replaces one key by another. The index of the new key is built first, without blocking, unless the key has {@code
     * WITHOUT OVERLAPS}. Then the keys and the foreign keys that refer to them are replaced in one transaction.
     */
    static List<SqlStatement> replace(Situation situation, QualifiedName table, Constraint old, Constraint key) {
        List<SqlStatement> statements = new ArrayList<>();
        String drop = "DROP CONSTRAINT " + Ddl.quote(old.name()) + ", ";
        List<Referrer> referrers = referrers(situation.before(), table, old);
        String index = free(situation.before(), table, key.name(), NEXT);
        boolean used = situation.inUse(table) && !key.withoutOverlaps();
        if (used) {
            statements.add(
                    OnlineSql.createIndex(table, carrier(key, index)).titled("build the index of " + key.name()));
        }
        referrers.forEach(r ->
                statements.add(SqlStatement.tx(Ddl.alter(r.table, "DROP CONSTRAINT " + Ddl.quote(r.key.name())))));
        statements.add(SqlStatement.tx(
                used ? Ddl.alter(table, drop + addUsing(key, index)) : Ddl.alter(table, drop + Ddl.adding(key))));
        if (old.name().equals(key.name())) {
            statements.addAll(IndexMarkSql.again(situation.before(), table, key.name()));
        }
        CommentSql.of(table, key).ifPresent(comment -> statements.add(SqlStatement.tx(comment)));
        referrers.forEach(r -> statements.addAll(
                CommentSql.with(List.of(SqlStatement.tx(Ddl.add(r.table, r.key.withNotValid(true)))), r.table, r.key)));
        referrers.stream()
                .filter(r -> !r.key.notValid() && !r.key.notEnforced())
                .forEach(r -> statements.add(OnlineSql.validate(r.table, r.key.name())));
        return statements;
    }

    /** Whether a key accepts all rows that the replaced key accepts. */
    static boolean admitsAll(Constraint old, Constraint key) {
        boolean sameColumns = Set.copyOf(old.columns()).equals(Set.copyOf(key.columns()));
        boolean sameNulls =
                carrier(key, "").nullsNotDistinct() == carrier(old, "").nullsNotDistinct();
        return sameColumns
                && old.withoutOverlaps() == key.withoutOverlaps()
                && sameNulls
                && (deferral(old) == deferral(key) || deferral(old) == Deferral.NOT_DEFERRABLE);
    }

    /** The hazard of a key in a table in use whose index the server cannot build concurrently. */
    static List<Hazard> hazards(Situation situation, QualifiedName table, Constraint key) {
        return key.withoutOverlaps() && situation.inUse(table)
                ? List.of(new Hazard(
                        Hazard.Kind.LONG_LOCK,
                        ObjectKey.constraint(table, key),
                        "Adding constraint " + key.name()
                                + " builds its index, which PostgreSQL cannot build concurrently"
                                + " for WITHOUT OVERLAPS, and blocks reads and writes of " + table + "."))
                : List.of();
    }

    private static Deferral deferral(Constraint key) {
        return key instanceof PrimaryKey own ? own.deferral() : ((UniqueConstraint) key).deferral();
    }

    /** A foreign key and the table it belongs to. */
    private record Referrer(QualifiedName table, ForeignKey key) {}

    private static List<Referrer> referrers(Schema schema, QualifiedName target, Constraint key) {
        Set<String> columns = Set.copyOf(key.columns());
        return schema.relations().stream()
                .flatMap(table -> table.foreignKeys().stream()
                        .filter(foreignKey -> foreignKey.target().equals(target)
                                && Set.copyOf(foreignKey.targetColumns()).equals(columns))
                        .map(foreignKey -> new Referrer(table.name(), foreignKey)))
                .toList();
    }

    /** The steps that replace a key by an index, which is built before the key is dropped. */
    static List<Step> demote(Schema schema, QualifiedName table, Constraint key, Index index) {
        List<Step> steps = new ArrayList<>();
        String name = key.name();
        if (name.equals(index.name())) {
            name = free(schema, table, key.name(), ASIDE);
            steps.add(new RenameObject(ObjectKey.constraint(table, key), name));
        }
        steps.add(new CreateIndex(table, index));
        marks(schema, table, key.name(), index.name(), steps);
        List<Referrer> referrers = referrers(schema, table, key);
        referrers.forEach(r -> steps.add(new DropConstraint(r.table, r.key.name())));
        steps.add(new DropConstraint(table, name));
        referrers.forEach(r -> steps.add(new AddForeignKey(r.table, r.key)));
        return steps;
    }

    /** The steps that give the marks of one index to another one. */
    private static void marks(Schema schema, QualifiedName table, String from, String to, List<Step> steps) {
        List<QualifiedName> relations = new ArrayList<>(List.of(table));
        new PartitionTree(schema).under(table).forEach(partition -> relations.add(partition.name()));
        for (QualifiedName relation : relations) {
            TableSettings settings = Situation.at(schema).table(relation).settings();
            if (settings.replicaIdentity().equals(Optional.of(ReplicaIdentity.of(from)))) {
                steps.add(new ChangeReplicaIdentity(relation, Optional.of(ReplicaIdentity.of(to))));
            }
            if (settings.cluster().equals(Optional.of(from))) {
                steps.add(new ChangeCluster(relation, Optional.of(to)));
            }
        }
    }

    /** A name derived from another one that no relation of the schema has. */
    private static String free(Schema schema, QualifiedName table, String name, String ending) {
        String wanted = Identifier.truncate(name, Identifier.MAX_BYTES - ending.length()) + ending;
        int number = 1;
        while (isTaken(schema, table.withName(Naming.numbered(wanted, number)))) {
            number++;
        }
        return Naming.numbered(wanted, number);
    }

    private static boolean isTaken(Schema schema, QualifiedName name) {
        return schema.relations().stream()
                .filter(table -> table.name().schema().equals(name.schema()))
                .flatMap(KeySwap::names)
                .anyMatch(name.name()::equals);
    }

    private static Stream<String> names(Table table) {
        return Stream.of(
                        Stream.of(table.name().name()),
                        table.constraints().stream().map(Constraint::name),
                        table.indexes().stream().map(Index::name))
                .flatMap(names -> names);
    }
}
