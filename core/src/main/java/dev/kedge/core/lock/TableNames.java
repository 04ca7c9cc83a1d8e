package dev.kedge.core.lock;

import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lists of tables. */
@Internal
public final class TableNames {
    private TableNames() {}

    /**
     * {@return the tables of a list; absent if the text is not a list of names}
     *
     * @param text names as in SQL, separated by commas, such as {@code prices, audit."Log"}
     */
    public static Optional<List<QualifiedName>> of(String text) {
        SqlReader sql = SqlReader.of(text);
        List<QualifiedName> names = new ArrayList<>();
        do {
            Optional<QualifiedName> name = sql.takeName();
            if (name.isEmpty()) {
                return Optional.empty();
            }
            names.add(name.get());
        } while (sql.takeSymbol(","));
        return sql.isAtEnd() ? Optional.of(names) : Optional.empty();
    }
}
