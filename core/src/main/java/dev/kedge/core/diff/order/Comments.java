package dev.kedge.core.diff.order;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Commented;
import dev.kedge.core.schema.Domain;
import dev.kedge.core.schema.DomainCheck;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.step.CommentObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the comments of constraints, triggers, policies, attributes, checks of domains, enum types and partitions.
 *
 * <p>A comment is no reason to create one of them again, so all other comparisons ignore it. Steps that create one set
 * its comment as well. What differs after all other steps is set by a step of its own.
 */
public final class Comments {
    private Comments() {}

    /**
     * {@return the part without its comment}
     *
     * @param part the part
     */
    @SuppressWarnings("unchecked")
    public static <T> T without(T part) {
        return part instanceof Commented commented && !(part instanceof Column)
                ? (T) commented.withComment(Optional.empty())
                : part;
    }

    /**
     * Adds a step for each comment that the other steps leave different.
     *
     * @param reached the schema after all other steps
     * @param after the new schema
     * @param found receives the steps
     */
    public static void compare(Schema reached, Schema after, StepList found) {
        for (SchemaObject object : after.objects().values()) {
            reached.object(object.key()).ifPresent(there -> {
                Map<ObjectKey, Commented> old = of(there);
                of(object).forEach((key, wanted) -> {
                    Commented same = old.get(key);
                    if (same != null && !same.comment().equals(wanted.comment())) {
                        found.add(Stage.COMMENT, new CommentObject(key, wanted.comment()));
                    }
                });
            });
        }
    }

    private static Map<ObjectKey, Commented> of(SchemaObject object) {
        Map<ObjectKey, Commented> all = new LinkedHashMap<>();
        if (object instanceof EnumType || object instanceof Partition) {
            all.put(object.key(), (Commented) object);
        }
        if (object instanceof Domain domain) {
            domain.checks().forEach(check -> all.put(DomainCheck.key(domain.name(), check.name()), check));
        }
        for (Part part : object.parts()) {
            if (part instanceof Commented commented && !(part instanceof Column || part instanceof Index)) {
                all.put(ObjectKey.part(object.key().owner(), part), commented);
            }
        }
        return all;
    }
}
