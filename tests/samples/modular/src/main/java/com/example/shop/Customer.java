package com.example.shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Identity;
import dev.kedge.annotation.Table;
import dev.kedge.annotation.Unique;
import java.util.Optional;

/** Somebody who buys. */
@Table(name = "customers")
public interface Customer {
    @Id
    @Identity
    long id();

    @Unique
    @Column(length = 200)
    String email();

    Optional<String> displayName();
}
