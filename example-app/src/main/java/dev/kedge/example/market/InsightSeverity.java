package dev.kedge.example.market;

/** How much an insight matters. */
public enum InsightSeverity {
    INFO,
    NOTICE,
    WARNING
}
