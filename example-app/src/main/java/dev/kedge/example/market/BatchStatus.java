package dev.kedge.example.market;

/** How a batch run ended, or that it has not. */
public enum BatchStatus {
    RUNNING,
    SUCCEEDED,
    FAILED
}
