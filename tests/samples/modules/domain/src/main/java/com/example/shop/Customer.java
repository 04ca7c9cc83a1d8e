package com.example.shop;

import com.example.common.Tier;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

/** Someone who buys. */
@Table(name = "customers")
public interface Customer {
    @Id
    long id();

    Tier tier();
}
