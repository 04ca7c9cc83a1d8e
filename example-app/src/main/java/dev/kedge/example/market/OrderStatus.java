package dev.kedge.example.market;

/** How far an order has come. */
public enum OrderStatus {
    PENDING,
    SUBMITTED,
    PARTIALLY_FILLED,
    FILLED,
    CANCELLED
}
