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

/** Pieces of PostgreSQL's data definition language as text. */
@Internal
public final class Ddl {
    private Ddl() {}

    public static String quote(String name) {
        return Identifier.quote(name);
    }

    public static String alter(QualifiedName table, String action) {
        return "ALTER TABLE " + table.sql() + " " + action;
    }

    public static String alterColumn(QualifiedName table, String column, String action) {
        return alter(table, "ALTER COLUMN " + quote(column) + " " + action);
    }

    /** A column as CREATE TABLE and ADD COLUMN define it, but for its storage, which they take from PostgreSQL 16 on. */
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
        // An identity column is NOT NULL by itself, but saying it keeps the text equal to the model.
        return sql.append(column.nullable() ? "" : " NOT NULL").toString();
    }

    /** What follows the parentheses of CREATE TABLE. */
    public static String storage(TableSettings settings) {
        String with = settings.parameters().stream()
                .map(StorageParameter::sql)
                .collect(Collectors.joining(", ", " WITH (", ")"));
        return (settings.parameters().isEmpty() ? "" : with)
                + settings.tablespace()
                        .map(space -> " TABLESPACE " + quote(space))
                        .orElse("");
    }

    /** A constraint as CREATE TABLE defines it, which takes no NOT VALID: no row is there yet. */
    public static String constraint(Constraint constraint) {
        return "CONSTRAINT " + quote(constraint.name()) + " " + body(constraint);
    }

    public static String adding(Constraint constraint) {
        return "ADD " + constraint(constraint);
    }

    /** The statement that adds a constraint as it is declared. */
    public static String add(QualifiedName table, Constraint constraint) {
        return alter(table, adding(constraint) + (isNotValid(constraint) ? " NOT VALID" : ""));
    }

    public static boolean isNotValid(Constraint constraint) {
        return constraint instanceof ForeignKey key && key.notValid()
                || constraint instanceof CheckConstraint check && check.notValid();
    }

    private static String body(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return "PRIMARY KEY (" + list(key.columns()) + ")" + include(key.include()) + deferral(key.deferral());
        }
        if (constraint instanceof UniqueConstraint unique) {
            return "UNIQUE " + (unique.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "") + "(" + list(unique.columns())
                    + ")" + include(unique.include()) + deferral(unique.deferral());
        }
        if (constraint instanceof ForeignKey key) {
            return "FOREIGN KEY (" + list(key.columns()) + ") REFERENCES "
                    + key.target().sql() + " ("
                    + list(key.targetColumns()) + ")" + (key.match() == Match.FULL ? " MATCH FULL" : "")
                    + action(" ON DELETE ", key.onDelete())
                    + (key.onDeleteColumns().isEmpty() ? "" : " (" + list(key.onDeleteColumns()) + ")")
                    + action(" ON UPDATE ", key.onUpdate()) + deferral(key.deferral());
        }
        if (constraint instanceof Exclusion exclusion) {
            return "EXCLUDE USING " + quote(exclusion.method()) + " ("
                    + exclusion.elements().stream()
                            .map(e -> key(e.key()) + " WITH " + e.operator())
                            .collect(Collectors.joining(", "))
                    + ")" + include(exclusion.include()) + where(exclusion.where()) + deferral(exclusion.deferral());
        }
        CheckConstraint check = (CheckConstraint) constraint;
        return "CHECK (" + check.condition().text() + ")" + (check.noInherit() ? " NO INHERIT" : "");
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

    public static String deferral(Deferral deferral) {
        return switch (deferral) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " DEFERRABLE INITIALLY IMMEDIATE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }

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

    /** A column stands bare, an expression in parentheses. */
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

    /** Storage parameters as they stand in parentheses. */
    public static String parameters(List<StorageParameter> parameters) {
        return parameters.stream().map(StorageParameter::sql).collect(Collectors.joining(", "));
    }

    public static String dropIndex(QualifiedName table, String index, boolean concurrently) {
        return "DROP INDEX " + (concurrently ? "CONCURRENTLY IF EXISTS " : "")
                + table.withName(index).sql();
    }

    public static String commentOnTable(QualifiedName table, Optional<String> comment) {
        return "COMMENT ON TABLE " + table.sql() + " IS "
                + comment.map(Literal::quote).orElse("NULL");
    }

    public static String commentOnColumn(QualifiedName table, String column, Optional<String> comment) {
        return "COMMENT ON COLUMN " + table.sql() + "." + quote(column) + " IS "
                + comment.map(Literal::quote).orElse("NULL");
    }

    public static String commentOn(ObjectKey.Kind kind, QualifiedName name, Optional<String> comment) {
        return "COMMENT ON " + Words.sql(kind) + " " + name.sql() + " IS "
                + comment.map(Literal::quote).orElse("NULL");
    }

    /** A statement that ends with the name of a schema, for the default schema, whose name only the server knows. */
    public static String inDefaultSchema(String statement) {
        return "DO $kedge$ BEGIN EXECUTE format(" + Literal.quote(statement.replace("%", "%%") + " %I")
                + ", current_schema()); END $kedge$";
    }

    public static String createEnum(QualifiedName name, List<String> values) {
        return "CREATE TYPE " + name.sql() + " AS ENUM ("
                + values.stream().map(Literal::quote).collect(Collectors.joining(", ")) + ")";
    }

    /** A name as the text that {@code to_regclass} reads. */
    public static String regclass(QualifiedName name) {
        return "to_regclass(" + Literal.quote(name.sql()) + ")";
    }

    static String list(List<String> columns) {
        return columns.stream().map(Identifier::quote).collect(Collectors.joining(", "));
    }
}
