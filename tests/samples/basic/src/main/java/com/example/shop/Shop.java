package com.example.shop;

import dev.kedge.Kedge;
import javax.sql.DataSource;

/** Starts the shop on a database that it first brings up to date. */
public final class Shop {
    private Shop() {}

    /** Upgrades the database and says where the customers are. */
    public static String open(DataSource source) {
        Kedge.on(source).with(ShopMigrations.all()).upgrade();
        return "select " + ShopSchema.CUSTOMERS.EMAIL + " from " + ShopSchema.CUSTOMERS.TABLE;
    }
}
