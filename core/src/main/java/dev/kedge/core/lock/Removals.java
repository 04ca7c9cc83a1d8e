package dev.kedge.core.lock;

import dev.kedge.core.lock.Removal.Kind;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the existing objects that SQL drops and the properties that it resets. They are derived from the SQL, because
 * it may have been edited. Code in strings, as in DO, is not read.
 */
@Internal
public final class Removals {
    private static final String COLUMNS = "column";
    private static final String CONSTRAINTS = "constraint";

    private final FormerNames names = new FormerNames();
    private final List<Removal> removals = new ArrayList<>();
    private String statement = "";
    private boolean cascade;

    /** Creates an instance that has read no statements. */
    public Removals() {}

    /**
     * Reads statements. They run after those of earlier calls.
     *
     * @param statements the SQL, one statement each
     */
    public void read(List<String> statements) {
        for (String sql : statements) {
            statement = sql;
            SqlReader reader = SqlReader.of(sql);
            cascade = reader.has("cascade");
            statement(reader);
        }
    }

    /** {@return the removals found so far, in the order of the statements} */
    public List<Removal> all() {
        return List.copyOf(removals);
    }

    private void statement(SqlReader sql) {
        if (sql.take("drop")) {
            drop(sql);
        } else if (sql.take("alter")) {
            alter(sql);
        } else if (sql.take("create")) {
            create(sql);
        }
    }

    private void drop(SqlReader sql) {
        if (sql.take("table")
                || sql.take("foreign table")
                || sql.take("view")
                || sql.take("materialized view")
                || sql.take("sequence")
                || sql.take("index")) {
            sql.skip("concurrently", "if exists")
                    .takeNames()
                    .forEach(name -> object(Kind.RELATION, FormerNames.relation(name), ""));
        } else if (sql.take("type") || sql.take("domain")) {
            sql.skip("if exists").takeNames().forEach(name -> object(Kind.TYPE, FormerNames.type(name), ""));
        } else if (sql.take("function") || sql.take("procedure") || sql.take("aggregate") || sql.take("routine")) {
            sql.skip("if exists")
                    .takeName()
                    .ifPresent(name -> object(
                            Kind.ROUTINE,
                            new FormerNames.Part("routine", name, ""),
                            sql.isNext("(") ? sql.bracketed().text() : "*"));
        } else if (sql.take("schema")) {
            sql.skip("if exists").takeNames().forEach(name -> add(Kind.SCHEMA, name, "", ""));
        } else if (sql.take("extension")) {
            sql.skip("if exists").takeNames().forEach(name -> add(Kind.EXTENSION, name, "", ""));
        } else if (sql.take("trigger")) {
            partOn(Kind.TRIGGER, sql.skip("if exists"));
        } else if (sql.take("policy")) {
            partOn(Kind.POLICY, sql.skip("if exists"));
        } else if (sql.take("rule")) {
            partOn(Kind.RULE, sql.skip("if exists"));
        }
    }

    private void object(Kind kind, FormerNames.Part object, String part) {
        names.of(object).ifPresent(name -> add(kind, name, part, ""));
    }

    private void partOn(Kind kind, SqlReader sql) {
        Optional<String> name = sql.takeWord();
        Optional<QualifiedName> table = sql.take("on") ? table(sql) : Optional.empty();
        table.ifPresent(of -> name.ifPresent(it -> part(kind, space(kind), of, it, "")));
    }

    private Optional<QualifiedName> table(SqlReader sql) {
        return sql.skip("if exists", "only").takeName().flatMap(name -> names.of(FormerNames.relation(name)));
    }

    private static String space(Kind kind) {
        return switch (kind) {
            case TRIGGER, TRIGGER_STATE -> "trigger";
            case POLICY -> "policy";
            case CONSTRAINT, DOMAIN_CONSTRAINT -> CONSTRAINTS;
            case RULE -> "rule";
            default -> COLUMNS;
        };
    }

    private void part(Kind kind, String space, QualifiedName formerObject, String name, String to) {
        names.ofPart(space, formerObject, name).ifPresent(before -> add(kind, formerObject, before, to));
    }

    private void add(Kind kind, QualifiedName object, String part, String to) {
        removals.add(new Removal(kind, object, part, to, cascade, statement));
    }

    private void create(SqlReader sql) {
        boolean replaces = sql.take("or replace");
        sql.skip("unlogged", "unique", "constraint", "temporary", "temp");
        if (sql.take("table") || sql.take("view") || sql.take("materialized view") || sql.take("sequence")) {
            sql.skip("if not exists")
                    .takeName()
                    .filter(it -> !replaces)
                    .ifPresent(name -> names.created(FormerNames.relation(name)));
        } else if (sql.take("index")) {
            createIndex(sql.skip("concurrently", "if not exists"));
        } else if (sql.take("type") || sql.take("domain")) {
            sql.takeName().ifPresent(name -> names.created(FormerNames.type(name)));
        } else if (sql.take("trigger")) {
            Optional<String> trigger = sql.takeWord();
            Optional<QualifiedName> table = sql.seek("on") ? table(sql) : Optional.empty();
            if (replaces && table.isPresent() && trigger.isPresent()) {
                part(Kind.TRIGGER_STATE, space(Kind.TRIGGER), table.get(), trigger.get(), "");
            }
        }
    }

    /** An index is in the schema of its table. */
    private void createIndex(SqlReader sql) {
        Optional<String> index = sql.isNext("on") ? Optional.empty() : sql.takeWord();
        Optional<QualifiedName> table = sql.seek("on") ? sql.skip("only").takeName() : Optional.empty();
        index.ifPresent(name -> table.ifPresent(of -> names.created(FormerNames.relation(of.withName(name)))));
    }

    private void alter(SqlReader sql) {
        if (sql.take("table")
                || sql.take("foreign table")
                || sql.take("view")
                || sql.take("materialized view")
                || sql.take("index")
                || sql.take("sequence")) {
            alterRelation(sql.skip("if exists", "only"));
        } else if (sql.take("type") || sql.take("domain")) {
            alterType(sql);
        } else if (sql.take("schema")) {
            Optional<String> from = sql.takeWord();
            if (from.isPresent() && sql.take("rename to")) {
                sql.takeWord().ifPresent(to -> names.renamedSchema(from.get(), to));
            }
        } else if (sql.take("trigger")) {
            renamePart("trigger", sql);
        } else if (sql.take("policy")) {
            renamePart("policy", sql);
        }
    }

    private void renamePart(String space, SqlReader sql) {
        Optional<String> from = sql.takeWord();
        Optional<QualifiedName> table = sql.take("on") ? table(sql) : Optional.empty();
        Optional<String> to = sql.take("rename to") ? sql.takeWord() : Optional.empty();
        if (from.isPresent() && table.isPresent() && to.isPresent()) {
            names.renamedPart(space, table.get(), from.get(), to.get());
        }
    }

    private void alterRelation(SqlReader sql) {
        Optional<QualifiedName> current = sql.takeName();
        sql.takeSymbol("*");
        if (current.isEmpty()) {
            return;
        }
        QualifiedName name = current.get();
        if (sql.take("rename to")) {
            sql.takeWord()
                    .ifPresent(
                            to -> names.renamed(FormerNames.relation(name), FormerNames.relation(name.withName(to))));
        } else if (sql.take("set schema")) {
            sql.takeWord()
                    .ifPresent(
                            to -> names.renamed(FormerNames.relation(name), FormerNames.relation(name.withSchema(to))));
        } else {
            names.of(FormerNames.relation(name)).ifPresent(former -> {
                if (sql.take("rename constraint")) {
                    rename(CONSTRAINTS, former, sql);
                } else if (sql.take("rename")) {
                    rename(COLUMNS, former, sql.skip("column"));
                } else {
                    sql.actions().forEach(action -> action(former, action));
                }
            });
        }
    }

    private void rename(String space, QualifiedName former, SqlReader sql) {
        Optional<String> from = sql.takeWord();
        Optional<String> to = sql.take("to") ? sql.takeWord() : Optional.empty();
        if (from.isPresent() && to.isPresent()) {
            names.renamedPart(space, former, from.get(), to.get());
        }
    }

    private void action(QualifiedName table, SqlReader sql) {
        if (sql.take("drop constraint")) {
            sql.skip("if exists").takeWord().ifPresent(it -> part(Kind.CONSTRAINT, CONSTRAINTS, table, it, ""));
        } else if (sql.take("drop")) {
            sql.skip("column", "if exists").takeWord().ifPresent(it -> part(Kind.COLUMN, COLUMNS, table, it, ""));
        } else if (sql.take("add constraint")) {
            sql.takeWord().ifPresent(it -> names.created(new FormerNames.Part(CONSTRAINTS, table, it)));
        } else if (sql.take("add column")) {
            sql.skip("if not exists")
                    .takeWord()
                    .ifPresent(it -> names.created(new FormerNames.Part(COLUMNS, table, it)));
        } else if (sql.take("alter")) {
            sql.skip("column").takeWord().ifPresent(column -> alterColumn(table, column, sql));
        }
    }

    private void alterColumn(QualifiedName table, String column, SqlReader sql) {
        if (sql.take("type") || sql.take("set data type")) {
            part(Kind.COLUMN_TYPE, COLUMNS, table, column, sql.until("using", "collate"));
        } else if (sql.take("drop identity")) {
            part(Kind.IDENTITY, COLUMNS, table, column, "");
        } else if (sql.take("drop not null")) {
            part(Kind.NOT_NULL, COLUMNS, table, column, "");
        } else if (sql.take("set default") || sql.take("drop default")) {
            part(Kind.DEFAULT, COLUMNS, table, column, "");
        } else if (sql.take("set storage")) {
            part(Kind.STORAGE, COLUMNS, table, column, "");
        }
    }

    private void alterType(SqlReader sql) {
        Optional<QualifiedName> current = sql.takeName();
        if (current.isEmpty()) {
            return;
        }
        QualifiedName name = current.get();
        if (sql.take("rename to")) {
            sql.takeWord().ifPresent(to -> names.renamed(FormerNames.type(name), FormerNames.type(name.withName(to))));
        } else if (sql.take("set schema")) {
            sql.takeWord()
                    .ifPresent(to -> names.renamed(FormerNames.type(name), FormerNames.type(name.withSchema(to))));
        } else {
            names.of(FormerNames.type(name)).ifPresent(former -> {
                if (sql.take("rename constraint")) {
                    rename(CONSTRAINTS, former, sql);
                } else if (sql.take("rename attribute")) {
                    rename("attribute", former, sql);
                } else if (sql.take("drop constraint")) {
                    sql.skip("if exists")
                            .takeWord()
                            .ifPresent(it -> part(Kind.DOMAIN_CONSTRAINT, CONSTRAINTS, former, it, ""));
                } else {
                    sql.actions().stream()
                            .filter(action -> action.take("drop attribute"))
                            .forEach(action -> action.skip("if exists")
                                    .takeWord()
                                    .ifPresent(it -> part(Kind.ATTRIBUTE, "attribute", former, it, "")));
                }
            });
        }
    }
}
