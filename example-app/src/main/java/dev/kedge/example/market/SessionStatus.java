package dev.kedge.example.market;

/** How far an analysis session has come. */
public enum SessionStatus {
    RUNNING,
    COMPLETED,
    FAILED
}
