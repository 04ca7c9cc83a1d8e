package dev.kedge.example.market;

/** What a signal or a decision advises. */
public enum SignalKind {
    BUY,
    HOLD,
    SELL
}
