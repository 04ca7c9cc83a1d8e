package dev.kedge.example.market;

/** What an event is about. */
public enum EventKind {
    EARNINGS,
    DIVIDEND,
    SPLIT,
    MACRO
}
