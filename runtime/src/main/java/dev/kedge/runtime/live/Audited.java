package dev.kedge.runtime.live;

import dev.kedge.core.audit.Finding;
import dev.kedge.core.schema.Schema;
import dev.kedge.runtime.Unmanaged;
import java.util.List;

/**
 * What an audit of a live database found.
 *
 * @param findings every object that was declared or is there, in the order of a snapshot
 * @param declared what was declared, as the live server spells it; what could not be decided is as it was found
 * @param found what is there, as far as the declared schema speaks of it
 * @param unmanaged what is there and nobody can declare, and the tables that were to be left alone
 */
public record Audited(List<Finding> findings, Schema declared, Schema found, List<Unmanaged> unmanaged) {
    /** Copies the lists. */
    public Audited {
        findings = List.copyOf(findings);
        unmanaged = List.copyOf(unmanaged);
    }

    /** Whether everything is as declared, as far as that can be known of it. */
    public boolean isClean() {
        return findings.stream()
                .allMatch(finding ->
                        finding.verdict() == Finding.Verdict.OK || finding.verdict() == Finding.Verdict.EXISTENCE_ONLY);
    }
}
