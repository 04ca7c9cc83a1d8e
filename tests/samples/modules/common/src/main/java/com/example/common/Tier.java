package com.example.common;

/** How much somebody buys. */
public enum Tier {
    SMALL,
    LARGE
}
