package dev.kedge.core.diff;

import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.diff.order.Pairing;
import dev.kedge.core.diff.order.Stage;
import dev.kedge.core.diff.order.StepList;
import dev.kedge.core.schema.Extension;
import dev.kedge.core.schema.Namespace;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.step.CreateExtension;
import dev.kedge.core.step.CreateNamespace;
import dev.kedge.core.step.DropExtension;
import dev.kedge.core.step.DropNamespace;
import dev.kedge.core.step.MoveExtension;
import dev.kedge.core.step.UpdateExtension;
import java.util.Optional;

/** Compares namespaces and extensions, which other objects need. */
final class NamespacesDiff {
    private final Schema before;
    private final Schema after;
    private final Decisions decisions;
    private final StepList found;

    NamespacesDiff(Schema before, Schema after, Decisions decisions, StepList found) {
        this.before = before;
        this.after = after;
        this.decisions = decisions;
        this.found = found;
    }

    void compare() {
        Pairing<Namespace> namespaces =
                Pairing.of(before.all(Namespace.class), after.all(Namespace.class), Namespace::key);
        namespaces.created().forEach(namespace -> {
            renamedOrNew(namespace, namespaces);
            found.add(Stage.CREATE_NAMESPACE, new CreateNamespace(namespace.name()));
        });
        namespaces.gone().forEach(old -> found.add(Stage.DROP_NAMESPACE, new DropNamespace(old.name())));
        Pairing<Extension> extensions =
                Pairing.of(before.all(Extension.class), after.all(Extension.class), Extension::key);
        extensions.forEachAfter(
                extension -> found.add(Stage.CREATE_EXTENSION, new CreateExtension(extension)), this::compare);
        extensions.gone().forEach(old -> found.add(Stage.DROP_EXTENSION, new DropExtension(old.name())));
    }

    /** Asks whether a namespace was renamed if the old and the new one contain an object of the same kind and name. */
    private void renamedOrNew(Namespace namespace, Pairing<Namespace> pairing) {
        pairing.former(old -> shareAnObject(old, namespace), decisions)
                .ifPresent(old -> found.problem(
                        DriftCode.NAMESPACE_RENAMED_OR_NEW, namespace.key(), old.name(), namespace.name()));
    }

    private boolean shareAnObject(Namespace old, Namespace namespace) {
        return before.objects().keySet().stream()
                .filter(key -> key.owner().schema().equals(old.name()))
                .map(key -> ObjectKey.of(key.kind(), key.owner().withSchema(namespace.name())))
                .anyMatch(key -> after.object(key).isPresent());
    }

    private void compare(Extension old, Extension extension) {
        if (!old.schema().equals(extension.schema())) {
            found.add(Stage.CREATE_EXTENSION, new MoveExtension(extension.name(), extension.schema()));
        }
        Optional<String> version = extension.version();
        if (!old.version().equals(version)) {
            found.add(Stage.CREATE_EXTENSION, new UpdateExtension(extension.name(), version));
        }
    }
}
