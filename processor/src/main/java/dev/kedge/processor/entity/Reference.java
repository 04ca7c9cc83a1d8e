package dev.kedge.processor.entity;

import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Match;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.ReferentialAction;
import dev.kedge.core.schema.Table;
import dev.kedge.processor.source.Mirror;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * A foreign key whose target is not resolved yet.
 *
 * @param mirror the annotation
 * @param name the constraint's name
 * @param columns the referring columns
 * @param onDeleteColumns the columns that deletion changes; empty for all
 */
record Reference(Mirror mirror, String name, List<String> columns, List<String> onDeleteColumns) {

    /** The entity referred to; absent if the type does not exist. */
    Optional<TypeElement> entity() {
        return mirror.type("value").filter(DeclaredType.class::isInstance).map(type ->
                (TypeElement) ((DeclaredType) type).asElement());
    }

    /** The foreign key to this table, whose primary key is the default. */
    ForeignKey to(Table target) {
        List<String> written = KeyReader.columns(
                mirror, "target", column -> target.column(column).isPresent());
        List<String> primaryKey = target.primaryKey().map(PrimaryKey::columns).orElse(List.of());
        return new ForeignKey(
                name,
                columns,
                target.name(),
                written.isEmpty() ? primaryKey : written,
                mirror.constant("match").map(Match::valueOf).orElse(Match.SIMPLE),
                action("onDelete"),
                onDeleteColumns,
                action("onUpdate"),
                KeyReader.deferral(mirror),
                mirror.flag("notValid").orElse(false),
                mirror.flag("notEnforced").orElse(false),
                mirror.flag("period").orElse(false),
                mirror.text("comment"));
    }

    private ReferentialAction action(String attribute) {
        return mirror.constant(attribute).map(ReferentialAction::valueOf).orElse(ReferentialAction.NO_ACTION);
    }
}
