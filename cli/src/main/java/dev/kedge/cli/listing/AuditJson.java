package dev.kedge.cli.listing;

import dev.kedge.core.audit.Finding;
import dev.kedge.files.accept.Reconciliation;
import dev.kedge.files.json.RecordCodec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints the result of an audit as JSON. */
public final class AuditJson {
    private AuditJson() {}

    /**
     * An object with the revisions that the database is at, all findings, what is unmanaged, and both repairs.
     *
     * @param repair the repair; absent if none is needed or wanted
     */
    public static String print(
            List<String> heads,
            List<Finding> findings,
            List<String> unmanaged,
            Optional<Reconciliation> repair,
            String defaultSchema) {
        return "{\"revisions\":" + texts(heads) + ",\n\"findings\":"
                + findings.stream().map(AuditJson::print).collect(Collectors.joining(",\n", "[", "]"))
                + ",\n\"unmanaged\":" + texts(unmanaged)
                + repair.map(way -> ",\n\"repair\":" + way.json(defaultSchema)).orElse("") + "}";
    }

    private static String texts(List<String> texts) {
        return texts.stream().map(RecordCodec::quote).collect(Collectors.joining(",", "[", "]"));
    }

    private static String print(Finding finding) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("verdict", finding.verdict());
        members.put("kind", finding.object().kind());
        members.put("object", finding.object().path());
        members.put("declared", finding.declared());
        members.put("found", finding.found());
        members.values().removeIf(""::equals);
        return RecordCodec.printMembers(members);
    }
}
