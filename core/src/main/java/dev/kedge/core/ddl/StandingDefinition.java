package dev.kedge.core.ddl;

import dev.kedge.core.schema.Collation;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.DomainCheck;
import dev.kedge.core.schema.Extension;
import dev.kedge.core.schema.Namespace;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.Persistence;
import dev.kedge.core.schema.RangeType;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Routine;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.schema.SqlObject;
import dev.kedge.core.schema.View;
import dev.kedge.core.sql.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Describes objects other than tables in the terms of SQL, without their names. */
final class StandingDefinition {
    private final List<String> words = new ArrayList<>();

    private StandingDefinition() {}

    static String of(SchemaObject object) {
        StandingDefinition text = new StandingDefinition();
        if (object instanceof Namespace) {
            text.words.add("SCHEMA");
        } else if (object instanceof Extension extension) {
            text.add(extension);
        } else if (object instanceof Domain domain) {
            text.add(domain);
        } else if (object instanceof RangeType range) {
            text.words.add(Ranges.definition(range));
            text.comment(range.comment());
        } else if (object instanceof Collation collation) {
            text.words.add("COLLATION " + Collations.definition(collation));
            text.comment(collation.comment());
        } else if (object instanceof CompositeType type) {
            text.words.add("COMPOSITE TYPE");
            text.comment(type.comment());
        } else if (object instanceof Sequence sequence) {
            text.add(sequence);
        } else if (object instanceof Routine routine) {
            text.words.add(routine.definition().text().strip());
            text.comment(routine.comment());
        } else if (object instanceof SqlObject sql) {
            text.words.add(sql.create().text().strip());
        } else if (object instanceof View view) {
            text.add(view);
        } else if (object instanceof Partition partition) {
            text.words.add("PARTITION OF " + partition.of().sql() + " " + PartitionSql.bounds(partition)
                    + PartitionSql.storage(partition));
            text.words.addAll(IndexMarkSql.words(partition));
            partition.columns().forEach(column -> {
                String statistics = ColumnStatisticsSql.words(column.statistics());
                if (!statistics.isEmpty()) {
                    text.words.add(Ddl.quote(column.name()) + statistics);
                }
            });
            text.comment(partition.comment());
        } else if (object instanceof Owner owner) {
            text.words.add("OWNER " + RightSql.role(owner.role()));
        } else {
            text.words.addAll(RightSql.definition((Right) object));
        }
        return String.join(" ", text.words);
    }

    private void add(Extension extension) {
        words.add("EXTENSION");
        extension.schema().ifPresent(schema -> words.add("SCHEMA " + Ddl.quote(schema)));
        extension.version().ifPresent(version -> words.add("VERSION " + Literal.quote(version)));
    }

    private void add(Domain domain) {
        words.add("DOMAIN AS " + domain.type().sql());
        domain.collation().ifPresent(collation -> words.add("COLLATE " + collation.sql()));
        domain.defaultValue().ifPresent(value -> words.add("DEFAULT " + value.text()));
        if (!domain.nullable()) {
            words.add("NOT NULL");
        }
        for (DomainCheck check : domain.checks()) {
            words.add(Domains.constraint(check) + (check.notValid() ? " NOT VALID" : ""));
            comment(check.comment());
        }
        comment(domain.comment());
    }

    private void add(Sequence sequence) {
        words.add((sequence.persistence() == Persistence.OF_OWNER ? "" : sequence.persistence() + " ") + "SEQUENCE"
                + Sequences.definition(sequence));
        sequence.ownedBy().ifPresent(column -> words.add("OWNED BY " + column.sql()));
        comment(sequence.comment());
    }

    /** Whether a view is filled when it is created is not a difference. */
    private void add(View view) {
        words.add(view.kindSql());
        if (!view.columns().isEmpty()) {
            words.add("(" + Ddl.list(view.columns()) + ")");
        }
        List<String> options = ViewSql.options(view.options());
        if (!options.isEmpty()) {
            words.add("WITH (" + String.join(", ", options) + ")");
        }
        view.options().tablespace().ifPresent(space -> words.add("TABLESPACE " + Ddl.quote(space)));
        words.add("AS " + view.query().text().strip());
        comment(view.comment());
        view.columnComments()
                .forEach(comment ->
                        words.add("COMMENT ON " + Ddl.quote(comment.column()) + " " + Literal.quote(comment.text())));
    }

    private void comment(Optional<String> comment) {
        comment.ifPresent(text -> words.add("COMMENT " + Literal.quote(text)));
    }
}
