package dev.kedge.runtime.live;

import dev.kedge.core.audit.Finding;
import dev.kedge.core.schema.Schema;
import dev.kedge.runtime.Unmanaged;
import java.util.List;

/**
 * The result of an audit of a live database.
 *
 * @param findings every declared or existing object, in the order of a snapshot
 * @param declared the declared schema with expressions as the live server spells them; what could not be decided
 *     has the live spelling
 * @param found the live schema, as far as the declared schema covers it
 * @param unmanaged the live objects that cannot be declared, and the tables that the audit was told to ignore
 */
public record Audited(List<Finding> findings, Schema declared, Schema found, List<Unmanaged> unmanaged) {
    /** Copies the lists. */
    public Audited {
        findings = List.copyOf(findings);
        unmanaged = List.copyOf(unmanaged);
    }

    /** Whether everything is as declared. Objects that can only be tested for existence must exist. */
    public boolean isClean() {
        return findings.stream()
                .allMatch(finding ->
                        finding.verdict() == Finding.Verdict.OK || finding.verdict() == Finding.Verdict.EXISTENCE_ONLY);
    }
}
