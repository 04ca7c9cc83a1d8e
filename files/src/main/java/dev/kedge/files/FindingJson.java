package dev.kedge.files;

import dev.kedge.core.diff.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Findings of an audit as JSON. */
public final class FindingJson {
    private FindingJson() {}

    /** The findings as a JSON array, one on a line. */
    public static String print(List<Finding> findings) {
        return findings.stream().map(FindingJson::print).collect(Collectors.joining(",\n", "[", "]"));
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
