package dev.kedge.processor;

import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.ReferentialAction;
import dev.kedge.core.schema.Table;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * A foreign key whose target is not looked up yet.
 *
 * @param mirror the annotation
 * @param name the constraint's name
 * @param columns the referring columns
 */
record Reference(Mirror mirror, String name, List<String> columns) {

    /** The entity referred to; absent if the annotation names no type that exists. */
    Optional<TypeElement> entity() {
        return mirror.type("value").filter(DeclaredType.class::isInstance).map(type ->
                (TypeElement) ((DeclaredType) type).asElement());
    }

    /** The foreign key to this table, whose primary key is the default. */
    ForeignKey to(Table target) {
        return to(target.name(), target.primaryKey().map(PrimaryKey::columns).orElse(List.of()));
    }

    private ForeignKey to(QualifiedName target, List<String> primaryKey) {
        List<String> written = mirror.texts("target");
        return ForeignKey.of(name, columns, target, written.isEmpty() ? primaryKey : written)
                .withActions(action("onDelete"), action("onUpdate"));
    }

    private ReferentialAction action(String attribute) {
        return mirror.constant(attribute).map(ReferentialAction::valueOf).orElse(ReferentialAction.NO_ACTION);
    }
}
