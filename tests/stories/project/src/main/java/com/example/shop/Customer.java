package com.example.shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Identity;
import dev.kedge.annotation.Table;
import dev.kedge.annotation.Unique;

/** Someone who buys. */
@Table(name = "customers")
public interface Customer {
    @Id
    @Identity
    long id();

    @Unique
    String email();
}
