package dev.kedge.files.rows;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diagnostic.Wording;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The order in which files are loaded: a table after the tables that its foreign keys refer to. */
@Experimental
public final class LoadingOrder {
    private LoadingOrder() {}

    /**
     * {@return the files in an order in which no foreign key is violated; or a diagnostic if no order is possible}
     *
     * @param files the files, at most one for a table
     * @param schema the schema of the database
     */
    public static Outcome<List<RowFile>> of(List<RowFile> files, Schema schema) {
        Set<String> names = new HashSet<>();
        for (RowFile file : files) {
            if (!names.add(file.name())) {
                return Outcome.failed(Diagnostic.of(
                        FileCode.ROWS_UNFIT,
                        Place.whole(file.given()),
                        file.table().sql(),
                        "another file of the revision would have the name " + file.name() + ", too",
                        "Rename one of the two files."));
            }
        }
        List<RowFile> left = new ArrayList<>(files);
        List<RowFile> order = new ArrayList<>();
        while (!left.isEmpty()) {
            Optional<RowFile> next = left.stream()
                    .filter(file -> left.stream()
                            .noneMatch(other -> !file.table().equals(other.table()) && refers(file, other, schema)))
                    .findFirst();
            if (next.isEmpty()) {
                RowFile first = left.get(0);
                return Outcome.failed(
                        Diagnostic.of(
                                FileCode.ROWS_UNFIT,
                                Place.whole(first.given()),
                                first.table().sql(),
                                "the foreign keys of the tables form a circle, so none of them can be loaded first",
                                Wording.of(
                                        "Load them with statements of a single phase: {revision --message=\"…\" --sql=FILE.sql}")));
            }
            order.add(next.get());
            left.remove(next.get());
        }
        return Outcome.of(order);
    }

    private static boolean refers(RowFile file, RowFile other, Schema schema) {
        return schema.table(file.table())
                .filter(table -> table.foreignKeys().stream()
                        .anyMatch(key -> key.target().equals(other.table())))
                .isPresent();
    }
}
