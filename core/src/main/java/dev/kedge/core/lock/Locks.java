package dev.kedge.core.lock;

import static dev.kedge.core.lock.LockMode.ACCESS_EXCLUSIVE;
import static dev.kedge.core.lock.LockMode.ACCESS_SHARE;
import static dev.kedge.core.lock.LockMode.EXCLUSIVE;
import static dev.kedge.core.lock.LockMode.ROW_EXCLUSIVE;
import static dev.kedge.core.lock.LockMode.SHARE;
import static dev.kedge.core.lock.LockMode.SHARE_ROW_EXCLUSIVE;
import static dev.kedge.core.lock.LockMode.SHARE_UPDATE_EXCLUSIVE;

import dev.kedge.core.lock.RelationLock.Work;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The locks that statements take on existing relations, according to PostgreSQL's documentation of each command. They
 * are derived from the SQL, because it may have been edited. The schema supplies what a statement does not name: tables
 * behind foreign keys, parts of partitioned tables, the table of an index.
 */
@Internal
public final class Locks {
    private final Map<QualifiedName, RelationLock> taken = new LinkedHashMap<>();
    private final Set<QualifiedName> created = new HashSet<>();
    private Schema schema;
    private boolean rewrites;

    /**
     * Creates a model of the locks of one revision. Its phases must be passed in order, because a constraint that one
     * phase validates saves a later one a scan.
     *
     * @param before the schema before the revision
     * @param after the schema after the revision
     */
    public Locks(Schema before, Schema after) {
        this.schema = after.plus(before.objects().values());
    }

    /**
     * {@return the locks of a transaction, the strongest for each relation}
     *
     * @param statements the SQL, one statement each
     * @param writesAnew whether new columns and types in the statements make PostgreSQL rewrite tables
     */
    public List<RelationLock> phase(List<String> statements, boolean writesAnew) {
        taken.clear();
        rewrites = writesAnew;
        statements.forEach(sql -> statement(SqlReader.of(sql)));
        return List.copyOf(taken.values());
    }

    /**
     * {@return the locks of a transaction of hand-written SQL, the strongest for each relation} A table that the SQL
     * names as changed, but that its statements do not lock recognizably, counts as locked for reads and writes while it
     * is rewritten.
     *
     * @param statements the SQL, one statement each
     * @param writesAnew whether new columns and types in the statements make PostgreSQL rewrite tables
     * @param touched the tables that the SQL names as changed
     * @param guarded the tables that are locked against writers before the first statement; names of others are ignored
     */
    public List<RelationLock> phase(
            List<String> statements,
            boolean writesAnew,
            Collection<QualifiedName> touched,
            Collection<QualifiedName> guarded) {
        phase(statements, writesAnew);
        guarded.stream()
                .filter(name -> schema.relation(name).isPresent())
                .forEach(table -> take(table, SHARE_ROW_EXCLUSIVE, Work.CATALOG));
        for (QualifiedName table : touched) {
            RelationLock lock = taken.get(table);
            if (lock == null || lock.mode().compareTo(LockMode.ROW_EXCLUSIVE) <= 0) {
                take(table, LockMode.ACCESS_EXCLUSIVE, Work.REWRITE);
            }
        }
        return List.copyOf(taken.values());
    }

    /**
     * {@return whether the locks of a statement cannot be determined, because it runs code}
     *
     * @param statement the SQL statement
     */
    public static boolean areUnknown(String statement) {
        SqlReader sql = SqlReader.of(statement);
        return sql.take("do") || sql.take("call") || sql.take("select");
    }

    private void take(QualifiedName relation, LockMode mode, Work work) {
        if (created.contains(relation)) {
            return;
        }
        taken.merge(relation, new RelationLock(relation, mode, work), RelationLock::or);
    }

    private void take(Optional<QualifiedName> relation, LockMode mode, Work work) {
        relation.ifPresent(name -> take(name, mode, work));
    }

    private void statement(SqlReader sql) {
        if (sql.take("alter")) {
            alter(sql);
        } else if (sql.take("create")) {
            create(sql.skip("or replace", "unlogged"));
        } else if (sql.take("drop")) {
            drop(sql);
        } else if (sql.take("comment on")) {
            comment(sql);
        } else if (sql.take("update")) {
            take(sql.skip("only").takeName(), ROW_EXCLUSIVE, Work.SCAN);
        } else if (sql.take("delete from")) {
            take(sql.skip("only").takeName(), ROW_EXCLUSIVE, Work.SCAN);
        } else if (sql.take("insert into") || sql.take("merge into")) {
            take(sql.takeName(), ROW_EXCLUSIVE, Work.CATALOG);
            reads(sql);
        } else if (sql.take("truncate")) {
            sql.skip("table", "only").takeNames().forEach(t -> take(t, ACCESS_EXCLUSIVE, Work.CATALOG));
        } else if (sql.take("refresh materialized view")) {
            LockMode mode = sql.take("concurrently") ? EXCLUSIVE : ACCESS_EXCLUSIVE;
            sql.takeName().ifPresent(view -> refresh(view, mode));
        } else if (sql.take("reindex table") || sql.take("reindex index")) {
            boolean concurrently = sql.take("concurrently");
            Optional<QualifiedName> named = sql.takeName();
            take(
                    named.flatMap(this::tableOfIndex).or(() -> named),
                    concurrently ? SHARE_UPDATE_EXCLUSIVE : SHARE,
                    Work.SCAN);
        } else if (sql.take("cluster") || sql.take("vacuum full")) {
            take(sql.takeName(), ACCESS_EXCLUSIVE, Work.REWRITE);
        } else if (sql.take("analyze") || sql.take("vacuum")) {
            take(sql.takeName(), SHARE_UPDATE_EXCLUSIVE, Work.SCAN);
        } else if (sql.take("lock")) {
            lock(sql.skip("table", "only"));
        } else if (sql.take("select") || sql.take("with")) {
            reads(sql);
        }
    }

    private void refresh(QualifiedName view, LockMode mode) {
        take(view, mode, Work.REWRITE);
        schema.view(view).ifPresent(it -> reads(SqlReader.of(it.query().text()), Work.SCAN));
    }

    private void lock(SqlReader sql) {
        List<QualifiedName> tables = sql.takeNames();
        LockMode mode = Stream.of(LockMode.values())
                .filter(it -> sql.take("in " + it.label() + " mode"))
                .findFirst()
                .orElse(ACCESS_EXCLUSIVE);
        tables.forEach(table -> parts(table).forEach(part -> take(part, mode, Work.CATALOG)));
    }

    private void alter(SqlReader sql) {
        if (sql.take("table") || sql.take("foreign table") || sql.take("materialized view") || sql.take("view")) {
            boolean only = sql.skip("if exists").take("only");
            Optional<QualifiedName> table = sql.takeName();
            sql.takeSymbol("*");
            table.ifPresent(name -> {
                List<QualifiedName> own = only ? List.of(name) : parts(name);
                schema = new TableLocks(schema, name, own, rewrites, this::take).actions(sql);
            });
        } else if (sql.take("index")) {
            take(sql.skip("if exists").takeName(), SHARE_UPDATE_EXCLUSIVE, Work.CATALOG);
        } else if (sql.take("sequence")) {
            take(sql.skip("if exists").takeName(), SHARE_ROW_EXCLUSIVE, Work.CATALOG);
        } else if (sql.take("trigger") || sql.take("policy") || sql.take("rule")) {
            sql.takeWord();
            take(on(sql), ACCESS_EXCLUSIVE, Work.CATALOG);
        } else if (sql.take("domain")) {
            alterDomain(sql);
        }
    }

    /** A constraint of a domain is checked on every table that has a column of the domain. */
    private void alterDomain(SqlReader sql) {
        Optional<QualifiedName> domain = sql.takeName();
        boolean proven = sql.has("add") && !sql.has("not valid") || sql.has("validate") || sql.has("set not null");
        if (domain.isEmpty() || !proven) {
            return;
        }
        for (Table table : schema.tables()) {
            boolean has = table.columns().stream()
                    .anyMatch(column -> column.type().is(domain.get().sql()));
            if (has) {
                take(table.name(), SHARE, Work.SCAN);
            }
        }
    }

    private void create(SqlReader sql) {
        boolean index = sql.take("unique index") || sql.take("index");
        if (index) {
            LockMode mode = sql.take("concurrently") ? SHARE_UPDATE_EXCLUSIVE : SHARE;
            if (sql.seek("on")) {
                boolean only = sql.take("only");
                sql.takeName()
                        .ifPresent(table ->
                                (only ? List.of(table) : parts(table)).forEach(part -> take(part, mode, Work.SCAN)));
            }
        } else if (sql.take("table")) {
            createTable(sql);
        } else if (sql.take("trigger") || sql.take("constraint trigger")) {
            sql.takeWord();
            take(on(sql), SHARE_ROW_EXCLUSIVE, Work.CATALOG);
            take(sql.take("from") ? sql.takeName() : Optional.empty(), SHARE_ROW_EXCLUSIVE, Work.CATALOG);
        } else if (sql.take("policy")) {
            sql.takeWord();
            take(on(sql), ACCESS_EXCLUSIVE, Work.CATALOG);
        } else if (sql.take("rule")) {
            take(sql.seek("to") ? sql.takeName() : Optional.empty(), ACCESS_EXCLUSIVE, Work.CATALOG);
        } else if (sql.take("materialized view")) {
            sql.seek("as");
            reads(sql, Work.SCAN);
        } else if (sql.take("view")) {
            sql.takeName()
                    .filter(view -> schema.view(view).isPresent())
                    .ifPresent(view -> take(view, ACCESS_EXCLUSIVE, Work.CATALOG));
            sql.seek("as");
            reads(sql);
        } else if (sql.take("statistics")) {
            sql.seek("from");
            take(sql.takeName(), SHARE_UPDATE_EXCLUSIVE, Work.CATALOG);
        }
    }

    private void createTable(SqlReader sql) {
        sql.skip("if not exists").takeName().ifPresent(created::add);
        if (sql.take("partition of")) {
            sql.takeName().ifPresent(parent -> {
                take(parent, ACCESS_EXCLUSIVE, Work.CATALOG);
                defaultPartition(parent).ifPresent(other -> take(other, ACCESS_EXCLUSIVE, Work.SCAN));
            });
        }
        List<QualifiedName> names = sql.names();
        for (int i = 0; i + 1 < names.size(); i++) {
            if (names.get(i).equals(QualifiedName.of("references"))) {
                take(names.get(i + 1), SHARE_ROW_EXCLUSIVE, Work.CATALOG);
            }
        }
    }

    private void drop(SqlReader sql) {
        if (sql.take("table")) {
            boolean cascade = sql.has("cascade");
            sql.skip("if exists").takeNames().forEach(table -> dropTable(table, cascade));
        } else if (sql.take("index")) {
            boolean concurrently = sql.take("concurrently");
            LockMode mode = concurrently ? SHARE_UPDATE_EXCLUSIVE : ACCESS_EXCLUSIVE;
            for (QualifiedName index : sql.skip("if exists").takeNames()) {
                take(tableOfIndex(index), mode, Work.CATALOG);
            }
        } else if (sql.take("view") || sql.take("materialized view") || sql.take("sequence")) {
            sql.skip("if exists").takeNames().forEach(name -> take(name, ACCESS_EXCLUSIVE, Work.CATALOG));
        } else if (sql.take("statistics")) {
            sql.skip("if exists")
                    .takeNames()
                    .forEach(name -> take(tableOfStatistics(name), SHARE_UPDATE_EXCLUSIVE, Work.CATALOG));
        } else if (sql.take("trigger") || sql.take("policy") || sql.take("rule")) {
            sql.skip("if exists").takeWord();
            take(on(sql), ACCESS_EXCLUSIVE, Work.CATALOG);
        }
    }

    /** A foreign key has triggers on both of its tables. */
    private void dropTable(QualifiedName table, boolean cascade) {
        parts(table).forEach(part -> take(part, ACCESS_EXCLUSIVE, Work.CATALOG));
        schema.partition(table).ifPresent(partition -> take(partition.of(), ACCESS_EXCLUSIVE, Work.CATALOG));
        schema.relation(table).stream()
                .flatMap(it -> it.foreignKeys().stream())
                .map(ForeignKey::target)
                .forEach(target -> take(target, ACCESS_EXCLUSIVE, Work.CATALOG));
        schema.relations().stream()
                .filter(other -> cascade
                        && other.foreignKeys().stream()
                                .anyMatch(key -> key.target().equals(table)))
                .forEach(other -> take(other.name(), ACCESS_EXCLUSIVE, Work.CATALOG));
    }

    private void comment(SqlReader sql) {
        if (sql.take("table") || sql.take("view") || sql.take("materialized view")) {
            take(sql.takeName(), SHARE_UPDATE_EXCLUSIVE, Work.CATALOG);
        } else if (sql.take("column")) {
            take(sql.takeTableOfColumn(), SHARE_UPDATE_EXCLUSIVE, Work.CATALOG);
        } else if (sql.take("constraint") || sql.take("trigger") || sql.take("policy")) {
            sql.takeWord();
            take(on(sql), SHARE_UPDATE_EXCLUSIVE, Work.CATALOG);
        }
    }

    private static Optional<QualifiedName> on(SqlReader sql) {
        return sql.seek("on") ? sql.skip("only").takeName() : Optional.empty();
    }

    private void reads(SqlReader sql) {
        reads(sql, Work.CATALOG);
    }

    private void reads(SqlReader sql, Work work) {
        for (QualifiedName name : sql.names()) {
            if (schema.relation(name).isPresent() || schema.view(name).isPresent()) {
                take(name, ACCESS_SHARE, work);
            }
        }
    }

    private Optional<QualifiedName> tableOfIndex(QualifiedName index) {
        return schema.relations().stream()
                .filter(table -> table.name().schema().equals(index.schema()))
                .filter(table -> table.indexes().stream().anyMatch(i -> i.name().equals(index.name()))
                        || table.constraints().stream().anyMatch(c -> c.name().equals(index.name())))
                .map(Table::name)
                .findFirst();
    }

    private Optional<QualifiedName> tableOfStatistics(QualifiedName statistics) {
        return schema.relations().stream()
                .filter(table -> table.name().schema().equals(statistics.schema()))
                .filter(table -> table.statistics().stream()
                        .anyMatch(object -> object.name().equals(statistics.name())))
                .map(Table::name)
                .findFirst();
    }

    /** A table and the partitions below it. */
    private List<QualifiedName> parts(QualifiedName table) {
        List<QualifiedName> all = new ArrayList<>(List.of(table));
        schema.partitions().stream()
                .filter(partition -> partition.of().equals(table))
                .forEach(partition -> all.addAll(parts(partition.name())));
        return all;
    }

    private Optional<QualifiedName> defaultPartition(QualifiedName table) {
        return schema.partitions().stream()
                .filter(partition -> partition.of().equals(table) && partition.isDefault())
                .map(Partition::name)
                .findFirst();
    }
}
