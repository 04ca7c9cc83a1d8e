package com.example.shop;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Identity;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** One order of a customer. */
@Table(name = "purchases")
public interface Purchase {
    @Id
    @Identity
    long id();

    @References(Customer.class)
    long customerId();

    @Check("total >= 0")
    @Column(precision = 12, scale = 2)
    BigDecimal total();

    @Column(defaultSql = "now()")
    Instant placedAt();
}
