package dev.kedge.core.ddl;

import dev.kedge.core.schema.CheckConstraint;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.Deferral;
import dev.kedge.core.schema.Exclusion;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.IndexKey;
import dev.kedge.core.schema.Match;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.OperatorClass;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.ReferentialAction;
import dev.kedge.core.schema.StorageParameter;
import dev.kedge.core.schema.TableSettings;
import dev.kedge.core.schema.UniqueConstraint;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Identifier;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Internal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Generates parts and statements of PostgreSQL's data definition language. */
@Internal
public final class Ddl {
    private Ddl() {}

    /**
     * {@return the name as SQL text, quoted where necessary}
     *
     * @param name the name of an object
     */
    public static String quote(String name) {
        return Identifier.quote(name);
    }

    /**
     * {@return an ALTER TABLE statement}
     *
     * @param table the name of the table
     * @param action the action, such as {@code SET LOGGED}
     */
    public static String alter(QualifiedName table, String action) {
        return "ALTER TABLE " + table.sql() + " " + action;
    }

    /**
     * {@return an ALTER TABLE statement with an ALTER COLUMN action}
     *
     * @param table the name of the table
     * @param column the name of the column
     * @param action the text after the column, such as {@code DROP DEFAULT}
     */
    public static String alterColumn(QualifiedName table, String column, String action) {
        return alter(table, "ALTER COLUMN " + quote(column) + " " + action);
    }

    /**
     * {@return the definition of a column in CREATE TABLE and ADD COLUMN} It lacks the storage, which these support
     * only since PostgreSQL 16.
     *
     * @param column the column
     */
    public static String column(Column column) {
        StringBuilder sql = new StringBuilder(quote(column.name()))
                .append(' ')
                .append(column.type().sql());
        column.compression().ifPresent(method -> sql.append(" COMPRESSION ").append(method));
        column.collation().ifPresent(name -> sql.append(" COLLATE ").append(name.sql()));
        column.generated()
                .ifPresent(generated -> sql.append(" GENERATED ALWAYS AS (")
                        .append(generated.expression().text())
                        .append(") ")
                        .append(generated.kind()));
        column.identity()
                .ifPresent(identity -> sql.append(" GENERATED ")
                        .append(identity.generation().sql().toUpperCase(Locale.ROOT))
                        .append(" AS IDENTITY")
                        .append(Sequences.inParentheses(identity)));
        column.defaultValue().ifPresent(value -> sql.append(" DEFAULT ").append(value.text()));
        // NOT NULL is implied for an identity column, but writing it keeps the text equal to the model
        return sql.append(column.nullable() ? "" : " NOT NULL").toString();
    }

    /**
     * {@return the text after the parentheses of CREATE TABLE: storage parameters and tablespace; empty for none}
     *
     * @param settings the settings of the table
     */
    public static String storage(TableSettings settings) {
        String with = settings.parameters().stream()
                .map(StorageParameter::sql)
                .collect(Collectors.joining(", ", " WITH (", ")"));
        return (settings.parameters().isEmpty() ? "" : with)
                + settings.tablespace()
                        .map(space -> " TABLESPACE " + quote(space))
                        .orElse("");
    }

    /**
     * {@return the definition of a constraint in CREATE TABLE} It lacks NOT VALID, because the table has no rows.
     *
     * @param constraint the constraint
     */
    public static String constraint(Constraint constraint) {
        return "CONSTRAINT " + quote(constraint.name()) + " " + body(constraint);
    }

    /**
     * {@return the ADD action of ALTER TABLE for a constraint, without NOT VALID}
     *
     * @param constraint the constraint
     */
    public static String adding(Constraint constraint) {
        return "ADD " + constraint(constraint);
    }

    /**
     * {@return the statement that adds a constraint, with NOT VALID if it is declared so}
     *
     * @param table the name of the table
     * @param constraint the constraint
     */
    public static String add(QualifiedName table, Constraint constraint) {
        return alter(table, adding(constraint) + (isNotValid(constraint) ? " NOT VALID" : ""));
    }

    /**
     * {@return whether a constraint is declared NOT VALID}
     *
     * @param constraint the constraint
     */
    public static boolean isNotValid(Constraint constraint) {
        return constraint instanceof ForeignKey key && key.notValid()
                || constraint instanceof CheckConstraint check && check.notValid();
    }

    private static String body(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return "PRIMARY KEY (" + keyColumns(key) + ")" + include(key.include()) + deferral(key.deferral());
        }
        if (constraint instanceof UniqueConstraint unique) {
            return "UNIQUE " + (unique.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "") + "(" + keyColumns(unique) + ")"
                    + include(unique.include()) + deferral(unique.deferral());
        }
        if (constraint instanceof ForeignKey key) {
            return "FOREIGN KEY (" + referring(key, key.columns()) + ") REFERENCES "
                    + key.target().sql() + " ("
                    + referring(key, key.targetColumns()) + ")" + (key.match() == Match.FULL ? " MATCH FULL" : "")
                    + action(" ON DELETE ", key.onDelete())
                    + (key.onDeleteColumns().isEmpty() ? "" : " (" + list(key.onDeleteColumns()) + ")")
                    + action(" ON UPDATE ", key.onUpdate()) + deferral(key.deferral()) + enforcement(key);
        }
        if (constraint instanceof Exclusion exclusion) {
            return "EXCLUDE USING " + quote(exclusion.method()) + " ("
                    + exclusion.elements().stream()
                            .map(e -> key(e.key()) + " WITH " + e.operator())
                            .collect(Collectors.joining(", "))
                    + ")" + include(exclusion.include()) + where(exclusion.where()) + deferral(exclusion.deferral());
        }
        CheckConstraint check = (CheckConstraint) constraint;
        return "CHECK (" + check.condition().text() + ")" + (check.noInherit() ? " NO INHERIT" : "")
                + enforcement(check);
    }

    private static String keyColumns(Constraint key) {
        return list(key.columns()) + (key.withoutOverlaps() ? " WITHOUT OVERLAPS" : "");
    }

    /** The columns of one side of a foreign key. {@code PERIOD} is a word before the last of them. */
    private static String referring(ForeignKey key, List<String> columns) {
        int last = columns.size() - 1;
        return key.period() && last > 0
                ? list(columns.subList(0, last)) + ", PERIOD " + quote(columns.get(last))
                : list(columns);
    }

    private static String enforcement(Constraint constraint) {
        return constraint.notEnforced() ? " NOT ENFORCED" : "";
    }

    private static String action(String event, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION ? "" : event + action.sql().toUpperCase(Locale.ROOT);
    }

    private static String include(List<String> columns) {
        return columns.isEmpty() ? "" : " INCLUDE (" + list(columns) + ")";
    }

    private static String where(Optional<Expression> condition) {
        return condition.map(where -> " WHERE (" + where.text() + ")").orElse("");
    }

    /**
     * {@return the clause for the time at which a constraint is checked, with a leading space; empty for the default}
     *
     * @param deferral when the constraint is checked
     */
    public static String deferral(Deferral deferral) {
        return switch (deferral) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " DEFERRABLE INITIALLY IMMEDIATE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }

    /**
     * {@return a CREATE INDEX statement}
     *
     * @param table the name of the table or materialized view
     * @param index the index
     * @param concurrently whether to build the index without blocking writes
     */
    public static String createIndex(QualifiedName table, Index index, boolean concurrently) {
        return "CREATE " + (index.unique() ? "UNIQUE " : "") + "INDEX " + (concurrently ? "CONCURRENTLY " : "")
                + quote(index.name()) + " ON " + table.sql()
                + (index.method().equals("btree") ? "" : " USING " + quote(index.method()))
                + " (" + keys(index.columns()) + ")" + include(index.include())
                + (index.nullsNotDistinct() ? " NULLS NOT DISTINCT" : "")
                + (index.parameters().isEmpty() ? "" : " WITH (" + parameters(index.parameters()) + ")")
                + index.tablespace().map(space -> " TABLESPACE " + quote(space)).orElse("")
                + where(index.where());
    }

    static String keys(List<IndexKey> keys) {
        return keys.stream().map(Ddl::key).collect(Collectors.joining(", "));
    }

    /** A column needs no parentheses, an expression does. */
    private static String key(IndexKey key) {
        String nulls = key.nullsFirst() == key.descending() ? "" : key.nullsFirst() ? " NULLS FIRST" : " NULLS LAST";
        return key.column().map(Ddl::quote).orElseGet(() -> "(" + key.on().text() + ")")
                + key.collation()
                        .map(collation -> " COLLATE " + collation.sql())
                        .orElse("")
                + key.operatorClass().map(Ddl::operatorClass).orElse("")
                + (key.descending() ? " DESC" : "")
                + nulls;
    }

    private static String operatorClass(OperatorClass operatorClass) {
        String parameters =
                operatorClass.parameters().isEmpty() ? "" : " (" + parameters(operatorClass.parameters()) + ")";
        return " " + operatorClass.name().sql() + parameters;
    }

    /**
     * {@return storage parameters separated by commas, without the parentheses}
     *
     * @param parameters the parameters
     */
    public static String parameters(List<StorageParameter> parameters) {
        return parameters.stream().map(StorageParameter::sql).collect(Collectors.joining(", "));
    }

    /**
     * {@return a DROP INDEX statement}
     *
     * @param table the name of the table, whose schema contains the index
     * @param index the name of the index
     * @param concurrently whether to drop the index without blocking reads and writes; such a statement can be repeated
     */
    public static String dropIndex(QualifiedName table, String index, boolean concurrently) {
        return "DROP INDEX " + (concurrently ? "CONCURRENTLY IF EXISTS " : "")
                + table.withName(index).sql();
    }

    /**
     * {@return a COMMENT ON TABLE statement}
     *
     * @param table the name of the table
     * @param comment the comment; absent to remove it
     */
    public static String commentOnTable(QualifiedName table, Optional<String> comment) {
        return "COMMENT ON TABLE " + table.sql() + " IS "
                + comment.map(Literal::quote).orElse("NULL");
    }

    /**
     * {@return a COMMENT ON COLUMN statement}
     *
     * @param table the name of the table
     * @param column the name of the column
     * @param comment the comment; absent to remove it
     */
    public static String commentOnColumn(QualifiedName table, String column, Optional<String> comment) {
        return "COMMENT ON COLUMN " + table.sql() + "." + quote(column) + " IS "
                + comment.map(Literal::quote).orElse("NULL");
    }

    /**
     * {@return a COMMENT ON statement for an object that SQL identifies by its name alone}
     *
     * @param kind the kind of object
     * @param name the object's name
     * @param comment the comment; absent to remove it
     */
    public static String commentOn(ObjectKey.Kind kind, QualifiedName name, Optional<String> comment) {
        return "COMMENT ON " + Words.sql(kind) + " " + name.sql() + " IS "
                + comment.map(Literal::quote).orElse("NULL");
    }

    /**
     * {@return a statement that ends with the name of the default schema, which only the server knows}
     *
     * @param statement the statement without the name of the schema
     */
    public static String inDefaultSchema(String statement) {
        return "DO $kedge$ BEGIN EXECUTE format(" + Literal.quote(statement.replace("%", "%%") + " %I")
                + ", current_schema()); END $kedge$";
    }

    /**
     * {@return a CREATE TYPE … AS ENUM statement}
     *
     * @param name the name of the type
     * @param values its values, in order
     */
    public static String createEnum(QualifiedName name, List<String> values) {
        return "CREATE TYPE " + name.sql() + " AS ENUM ("
                + values.stream().map(Literal::quote).collect(Collectors.joining(", ")) + ")";
    }

    /**
     * {@return the call of {@code to_regclass} that returns the relation with a name}
     *
     * @param name the name of the relation
     */
    public static String regclass(QualifiedName name) {
        return "to_regclass(" + Literal.quote(name.sql()) + ")";
    }

    static String list(List<String> columns) {
        return columns.stream().map(Identifier::quote).collect(Collectors.joining(", "));
    }
}
