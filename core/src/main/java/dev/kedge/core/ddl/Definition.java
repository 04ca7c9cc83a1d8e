package dev.kedge.core.ddl;

import dev.kedge.core.schema.Attribute;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Commented;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.Policy;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Statistics;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.TableSettings;
import dev.kedge.core.schema.Trigger;
import dev.kedge.core.schema.TriggerState;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Describes objects in the terms of SQL, without their names, so that users can compare two of them. */
@Internal
public final class Definition {
    private Definition() {}

    /**
     * {@return the definition of an object without its parts}
     *
     * @param object the object
     */
    public static String of(SchemaObject object) {
        if (object instanceof EnumType type) {
            return type.values().stream().map(Literal::quote).collect(Collectors.joining(", ", "ENUM (", ")"))
                    + comment(type);
        }
        return object instanceof Table table ? of(table) : StandingDefinition.of(object);
    }

    private static String of(Table table) {
        List<String> words = new ArrayList<>();
        TableSettings settings = table.settings();
        words.add(settings.unlogged() ? "UNLOGGED TABLE" : "TABLE");
        settings.parameters().forEach(parameter -> words.add(parameter.toString()));
        settings.tablespace().ifPresent(space -> words.add("TABLESPACE " + Ddl.quote(space)));
        words.add(
                switch (settings.rowSecurity()) {
                    case NONE -> "";
                    case ENABLED -> "ROW LEVEL SECURITY";
                    case FORCED -> "FORCE ROW LEVEL SECURITY";
                });
        settings.partitioning()
                .ifPresent(by -> words.add(PartitionSql.partitionBy(by).strip()));
        words.addAll(IndexMarkSql.words(settings));
        table.comment().ifPresent(comment -> words.add("COMMENT " + Literal.quote(comment)));
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    /**
     * {@return the definition of a part of a table}
     *
     * @param part the part
     * @param table the name of its table
     */
    public static String of(Part part, QualifiedName table) {
        if (part instanceof Column column) {
            String name = Ddl.quote(column.name()) + " ";
            String comment = column.comment()
                    .map(text -> " COMMENT " + Literal.quote(text))
                    .orElse("");
            String storage = column.storage().map(way -> " STORAGE " + way).orElse("");
            return Ddl.column(column).substring(name.length())
                    + storage
                    + ColumnStatisticsSql.words(column.statistics())
                    + comment;
        }
        if (part instanceof Attribute attribute) {
            return Composites.attribute(attribute)
                            .substring(Ddl.quote(attribute.name()).length() + 1)
                    + comment(attribute);
        }
        if (part instanceof Constraint constraint) {
            String name = "CONSTRAINT " + Ddl.quote(constraint.name()) + " ";
            return Ddl.constraint(constraint).substring(name.length())
                    + (Ddl.isNotValid(constraint) ? " NOT VALID" : "")
                    + comment(constraint);
        }
        if (part instanceof Index index) {
            String comment = index.comment()
                    .map(text -> " COMMENT " + Literal.quote(text))
                    .orElse("");
            return Ddl.createIndex(table, index, false).replaceFirst("^CREATE ", "") + comment;
        }
        if (part instanceof Statistics object) {
            return "STATISTICS" + StatisticsSql.definition(object)
                    + object.target().map(target -> " TARGET " + target).orElse("") + comment(object);
        }
        if (part instanceof Trigger trigger) {
            return (trigger.constraint() ? "CONSTRAINT TRIGGER " : "TRIGGER ")
                    + trigger.events().text() + " " + trigger.action().text()
                    + (trigger.state() == TriggerState.ENABLED ? "" : " " + trigger.state()) + comment(trigger);
        }
        Policy policy = (Policy) part;
        return (policy.restrictive() ? "RESTRICTIVE POLICY" : "POLICY") + " FOR " + policy.command()
                + (policy.roles().isEmpty() ? "" : " TO " + String.join(", ", policy.roles()))
                + policy.using().map(using -> " USING (" + using.text() + ")").orElse("")
                + policy.check()
                        .map(check -> " WITH CHECK (" + check.text() + ")")
                        .orElse("")
                + comment(policy);
    }

    private static String comment(Commented commented) {
        return commented
                .comment()
                .map(text -> " COMMENT " + Literal.quote(text))
                .orElse("");
    }
}
