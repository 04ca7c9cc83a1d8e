package dev.kedge.example.market;

import dev.kedge.annotation.EnumType;

/** Whether an order buys or sells. */
@EnumType(storage = EnumType.Storage.TEXT)
public enum OrderSide {
    BUY,
    SELL
}
