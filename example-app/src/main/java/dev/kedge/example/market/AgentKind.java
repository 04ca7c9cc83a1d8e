package dev.kedge.example.market;

/** The point of view that an agent takes. */
public enum AgentKind {
    TECHNICAL,
    FUNDAMENTAL,
    SENTIMENT,
    RISK
}
