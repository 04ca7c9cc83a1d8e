package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Comparator;
import java.util.List;

/**
 * An operator class of an index's method (manual, section 11.10).
 *
 * @param name its name, such as {@code text_pattern_ops}
 * @param parameters the parameters of the class, such as {@code siglen}, sorted by name
 */
@Experimental
public record OperatorClass(QualifiedName name, List<StorageParameter> parameters) {
    /**
     * Sorts and copies the list.
     *
     * @param name its name, such as {@code text_pattern_ops}
     * @param parameters the parameters of the class, such as {@code siglen}, sorted by name
     */
    public OperatorClass {
        parameters = parameters.stream()
                .sorted(Comparator.comparing(StorageParameter::name))
                .toList();
    }
}
