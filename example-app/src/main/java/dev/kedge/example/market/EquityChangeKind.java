package dev.kedge.example.market;

/** Why the equity of a portfolio changed. */
public enum EquityChangeKind {
    DEPOSIT,
    WITHDRAWAL,
    DIVIDEND,
    FEE
}
